import { makeEdit, type Made } from '../../../static/panel/make-edit';
import type { MadeEdit } from '../../../static/panel/panel-state';

function panel() {
  const steps: string[] = [];
  const told: MadeEdit[] = [];
  const hands = {
    reread: async () => void steps.push('reread'),
    settle: async () => {
      steps.push('settle');
      return { ok: true } as const;
    },
    tell: (edit: MadeEdit) => {
      steps.push('tell');
      told.push(edit);
    },
  };
  return { steps, told, hands };
}

const made = (undo: Extract<Made, { ok: true }>['undo']): (() => Promise<Made>) => async () => ({ ok: true, said: 'Done.', opens: 'SHOP-9', undo });

test('is told once the issue was read again, and can be taken back once', async () => {
  const { steps, told, hands } = panel();
  expect(await makeEdit(made(async () => ({ ok: true, said: 'As before.' })), hands)).toEqual({ ok: true });
  expect(told).toEqual([{ what: 'text', said: 'Done.', opens: 'SHOP-9', undo: expect.any(Function) }]);
  expect(await told[0]?.undo?.()).toEqual({ ok: true });
  expect(told[1]).toEqual({ what: 'text', said: 'As before.', undo: null });
  expect(steps).toEqual(['settle', 'tell', 'settle', 'tell']);
});

test('is told where it was made', async () => {
  const { told, hands } = panel();
  await makeEdit(made(async () => ({ ok: true, said: 'As before.' })), hands, 'epic');
  await told[0]?.undo?.();
  expect(told.map(({ what }) => what)).toEqual(['epic', 'epic']);
});

test('an undo that gives way is told in its place, and the issue is read again', async () => {
  const { steps, told, hands } = panel();
  await makeEdit(made(async () => ({ ok: false, message: 'Changed since.' })), hands);
  expect(await told[0]?.undo?.()).toEqual({ ok: false, message: 'Changed since.' });
  expect([told.length, steps.at(-1)]).toEqual([1, 'reread']);
});

test.each([[true, ['reread']], [false, []]])('an edit that was not made, outdated %s', async (outdated, expected) => {
  const { steps, hands } = panel();
  expect(await makeEdit(async () => ({ ok: false, message: 'No.', outdated }), hands)).toEqual({ ok: false, message: 'No.' });
  expect(steps).toEqual(expected);
});
