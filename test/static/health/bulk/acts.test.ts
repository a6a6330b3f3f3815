import fc from 'fast-check';
import { askSteps } from '../../../../static/health/bulk/ask/ask-steps';
import { closingComment } from '../../../../static/health/bulk/close/close-act';
import { closeSteps } from '../../../../static/health/bulk/close/close-steps';
import { linkSteps, unlinkSteps } from '../../../../static/health/bulk/epic/epic-steps';
import { estimateSteps } from '../../../../static/health/bulk/estimate/estimate-steps';
import type { Planned } from '../../../../static/health/bulk/planned';
import { linked } from '../../../support/facts';
import { runs } from '../../../support/runs';
import { finding, item, readiness } from '../../facts';
import { batchOver } from './batch-over';
import { ME, tinyIssue, tinyJira, type TinyIssue, type Weather } from './tiny-jira';

const KEYS = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'];
const rita = { accountId: 'rita', displayName: 'Rita' };
const items = KEYS.map((key) => ({ ...item({ key, reporter: rita, estimate: null, parent: null }), readiness: readiness({ findings: [finding()] }) }));
const inEpic = KEYS.map((key) => item({ key, parent: linked('A-9', 'new', 1) }));
const moves = [
  { id: '1', name: 'Done', from: ['To Do'], to: 'Done' },
  { id: '2', name: "Won't do", from: ['To Do', 'In Progress'], to: 'Closed' },
  { id: '3', name: 'Reopen', from: ['Closed'], to: 'To Do' },
];
const screen = { comment: { required: false, name: 'Comment' }, resolution: { required: true, name: 'Resolution', allowedValues: [{ id: 'Done', name: 'Done' }, { id: 'Dup', name: 'Duplicate' }, { id: 'Wont', name: "Won't Do" }] } };
const world = (over: Partial<TinyIssue> = {}, transitions = moves) => tinyJira(Object.fromEntries(KEYS.map((key) => [key, tinyIssue(over)])), transitions);
const close = (reason = 'Not now.') => closeSteps(items, 'duplicate', reason);

const kinds: readonly (readonly [string, Planned, Partial<TinyIssue>, (issue: TinyIssue) => boolean])[] = [
  ['ask', askSteps(items, 'Please: {missing}', ME), {}, ({ comments }) => comments.length === 1],
  ['estimate', estimateSteps(items, 5, false), {}, ({ estimate }) => estimate === 5],
  ['link', linkSteps(items, { key: 'A-8', summary: 'Epic' }, false), {}, ({ parent }) => parent === 'A-8'],
  ['unlink', unlinkSteps(inEpic), { parent: 'A-9' }, ({ parent }) => parent === null],
  ['close', close(), {}, ({ status, comments }) => status === 'Closed' && comments.length === 1],
];

test.each(kinds)('%s: done to each, and taken back from each', async (_, planned, over, holds) => {
  const tiny = world(over);
  const before = JSON.stringify([...tiny.issues]);
  const batch = batchOver(tiny, planned);
  expect(await batch.run()).toBe('finished');
  expect(new Set(batch.kinds())).toEqual(new Set(['done']));
  expect([...tiny.issues.values()].every(holds)).toBe(true);
  expect(await batch.undo()).toBe('finished');
  expect(new Set(batch.kinds())).toEqual(new Set(['undone']));
  expect(JSON.stringify([...tiny.issues])).toBe(before);
});

const weather = fc.array(fc.constantFrom<Weather>('served', 'served', 'served', 403, 409, 429, 500, 'written-then-500', 'written-then-lost'), { maxLength: 40 });

test.each(kinds)('%s: in bad weather never twice, the rest later, and taken back whole', async (_, planned, over, holds) => {
  await fc.assert(
    fc.asyncProperty(weather, weather, async (first, later) => {
      const tiny = world(over);
      const before = new Map([...tiny.issues].map(([key, issue]) => [key, JSON.stringify(issue)]));
      const batch = batchOver(tiny, planned);
      tiny.weather = [...first];
      await batch.run();
      for (const [key, issue] of tiny.issues) {
        const outcome = batch.outcome(key);
        expect(issue.comments.length).toBeLessThanOrEqual(1);
        if (outcome?.kind === 'done') expect([key, holds(issue) || outcome.note !== null]).toEqual([key, true]);
        if (outcome?.kind === 'skipped' || outcome?.kind === 'waiting') expect([key, JSON.stringify(issue)]).toEqual([key, before.get(key)]);
      }
      tiny.weather = [];
      await batch.run();
      expect(batch.kinds().filter((kind) => kind !== 'done' && kind !== 'skipped')).toEqual([]);
      tiny.weather = [...later];
      await batch.undo();
      tiny.weather = [];
      await batch.undo();
      for (const [key, issue] of tiny.issues) expect([key, JSON.stringify(issue)]).toEqual([key, before.get(key)]);
    }),
    runs(40),
  );
});

test('a question is one read and one comment, which mentions the reporter and names what is missing', async () => {
  const tiny = world();
  await batchOver(tiny, askSteps(items.slice(0, 1), 'Please:\n{missing}', ME)).run();
  expect(tiny.calls).toEqual(['GET /rest/api/3/issue/A-1?fields=reporter', 'POST /rest/api/3/issue/A-1/comment']);
  expect(JSON.stringify(tiny.sent)).toContain('"mention","attrs":{"id":"rita","text":"@Rita"}');
  expect(JSON.stringify(tiny.sent)).toContain('There is no estimate.');
});

test('a question that was answered, or edited, stays', async () => {
  const tiny = world();
  const batch = batchOver(tiny, askSteps(items, 'Please: {missing}', ME));
  await batch.run();
  tiny.issues.get('A-1')?.comments.push({ id: 'x', body: {}, author: { accountId: 'rita' } });
  const [mine] = tiny.issues.get('A-2')?.comments ?? [];
  tiny.issues.get('A-2')?.comments.splice(0, 1, { ...(mine ?? { id: '', author: { accountId: ME } }), body: { type: 'doc' } });
  await batch.undo();
  expect(batch.outcome('A-1')).toMatchObject({ kind: 'kept', why: 'Somebody has commented since, so the comment stays.' });
  expect(batch.outcome('A-2')).toMatchObject({ kind: 'kept', why: 'The comment was edited since, so it stays.' });
  expect(batch.outcome('A-3')).toMatchObject({ kind: 'undone' });
});

test('closing says why on the screen itself where it takes a comment, with the resolution that says it', async () => {
  const tiny = world({}, [{ id: '2', name: 'Close', from: ['To Do'], to: 'Closed', fields: screen } as never, moves[2] as never]);
  const batch = batchOver(tiny, close());
  await batch.run();
  expect(tiny.sent[0]).toEqual({ transition: { id: '2' }, fields: { resolution: { id: 'Dup' } }, update: { comment: [{ add: { body: closingComment({ as: 'duplicate', reason: 'Not now.' }) } }] } });
  expect(tiny.issues.get('A-1')).toMatchObject({ status: 'Closed', resolution: 'Dup', comments: [{}] });
  await batch.undo();
  expect(tiny.issues.get('A-1')).toEqual(tinyIssue());
});

test.each<[string, Partial<TinyIssue>, readonly object[], object]>([
  ['a gate that refuses', {}, [{ ...moves[1], refuses: '2 still missing before Done:\n• Tick “Tests pass”' }], { kind: 'failed', why: 'The Definition of Done gate refused: 2 still missing before Done:\n• Tick “Tests pass”', undo: null }],
  ['another rule that refuses', {}, [{ ...moves[1], refuses: 'Log your work.' }], { kind: 'failed', why: 'The workflow refused: Log your work.', undo: null }],
  ['no way into Done', {}, [{ ...moves[1], from: [] }], { kind: 'skipped', why: 'No transition leads to a done status for you.' }],
  ['moved meanwhile', { status: 'In Progress' }, moves, { kind: 'skipped', why: 'It was moved meanwhile: it is in “In Progress” now.' }],
  ['closed meanwhile', { status: 'Done' }, moves, { kind: 'skipped', why: 'It was closed meanwhile.' }],
  ['a resolution that does not fit', {}, [{ ...moves[1], fields: { resolution: { required: true, allowedValues: [{ id: '1', name: 'Fixed' }] } } }], { kind: 'skipped', why: '“Won\'t do” asks for a resolution, and none that it offers says why this is closed.' }],
])('closing: %s', async (_, over, transitions, outcome) => {
  const tiny = world(over, transitions as never);
  const batch = batchOver(tiny, close());
  await batch.run();
  expect(batch.outcome('A-1')).toEqual(outcome);
  expect(tiny.issues.get('A-1')).toEqual(tinyIssue(over));
});

test('an undo of closing says where no way leads back, and where somebody moved it since', async () => {
  const tiny = world({}, moves.slice(0, 2));
  const batch = batchOver(tiny, close());
  await batch.run();
  const second = tiny.issues.get('A-2');
  if (second) second.status = 'In Progress';
  await batch.undo();
  expect(batch.outcome('A-1')).toMatchObject({ kind: 'kept', why: 'No transition leads back from “Closed” to “To Do” for you.', again: false });
  expect(batch.outcome('A-2')).toMatchObject({ kind: 'kept', why: 'It was moved since: it is in “In Progress” now.' });
  expect(tiny.issues.get('A-1')?.comments).toHaveLength(1);
});

test('a comment that may not be written is told, and the item is closed', async () => {
  const tiny = world();
  tiny.weather = ['served', 'served', 'served', 'served', 403];
  const batch = batchOver(tiny, closeSteps(items.slice(0, 1), 'duplicate', 'Not now.'));
  await batch.run();
  expect(batch.outcome('A-1')).toMatchObject({ kind: 'done', note: 'It was closed, but the comment could not be written. No: 403.' });
  expect(tiny.issues.get('A-1')?.status).toBe('Closed');
});

test('an issue that is gone is skipped; one without an estimate field says so', async () => {
  const tiny = tinyJira({});
  const batch = batchOver(tiny, linkSteps(items.slice(0, 1), { key: 'A-8', summary: '' }, false));
  await batch.run();
  expect(batch.outcome('A-1')).toEqual({ kind: 'skipped', why: "You can't see this issue, or it was deleted." });
  const bare = world();
  bare.issues.set('A-1', { ...tinyIssue(), estimate: undefined as never });
  const estimates = batchOver(bare, estimateSteps(items.slice(0, 1), 5, false));
  await estimates.run();
  expect(estimates.outcome('A-1')).toEqual({ kind: 'failed', why: 'It has no estimate field.', undo: null });
});
