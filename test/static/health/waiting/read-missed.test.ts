import { answerAs } from '../../fake-bridge';
import type { ActivityRecord } from '../../../../src/contract/gate-activity';
import { readMissed } from '../../../../static/health/waiting/read-missed';

const entry = (issue: number, ...reasons: readonly string[]): ActivityRecord => ({ v: 1, issue, key: `SHOP-${issue}`, change: '1', at: issue, from: 'In Review', to: 'Done', verdict: 'ungated', paths: 'none', reasons, waived: [], definition: { id: 'd', version: 1 } });
const predicted: ActivityRecord = { v: 1, kind: 'predicted', issue: 9, key: 'SHOP-9', change: 'predicted', at: 0, reasons: ['accepted'], definition: { id: 'd', version: 1 } };

/** An app whose gate activity has these pages; remembers what it was asked. */
function activity(...pages: readonly (readonly ActivityRecord[] | null)[]) {
  const asked: unknown[] = [];
  answerAs({
    invoke: ({ payload }: { payload: unknown }) => {
      const records = pages[Math.min(asked.length, pages.length - 1)] ?? null;
      asked.push(payload);
      return records === null ? { ok: false, failure: { kind: 'upstream', message: '', reference: '' } } : { ok: true, value: { records, next: asked.length < pages.length ? `c${asked.length}` : null, summary: null, titles: {} } };
    },
  });
  return asked;
}

it('finds entries into Done that lacked the acceptance, on every page', async () => {
  const asked = activity([entry(1, 'accepted'), entry(2, 'tests'), predicted], [entry(3, 'tests', 'accepted')]);
  expect([...(await readMissed(['accepted']))]).toEqual([1, 3]);
  expect(asked).toEqual([{ days: 14, cursor: null }, { days: 14, cursor: 'c1' }]);
});

it('keeps what was read when the app stops answering, and ends after some pages', async () => {
  activity([entry(1, 'accepted')], null);
  expect([...(await readMissed(['accepted']))]).toEqual([1]);
  const asked = activity(...Array.from({ length: 9 }, () => [entry(1, 'accepted')]));
  await readMissed(['accepted']);
  expect(asked).toHaveLength(4);
});
