import { lastChangeOf } from '../../src/contract/last-change';

const at = (text: string): number => Date.parse(text);
const stored = { scoredAt: '2026-11-20T10:00:00.000Z', touchedAt: '2026-03-01T08:00:00.000Z' };

it.each([
  ['never scored: what Jira says', '2026-11-01T00:00:00.000+0000', null, at('2026-11-01T00:00:00Z')],
  ['scored before this was kept: what Jira says', '2026-11-20T10:00:01.000+0000', { scoredAt: stored.scoredAt }, at('2026-11-20T10:00:01Z')],
  ['the last write was our own: the change before it', '2026-11-20T10:00:01.000+0000', stored, at(stored.touchedAt)],
  ['clocks differ', '2026-11-20T09:59:00.000+0000', stored, at(stored.touchedAt)],
  ['somebody changed it since', '2026-11-20T10:02:01.000+0000', stored, at('2026-11-20T10:02:01Z')],
  ['our write left Jira’s date alone', '2026-03-01T08:00:00.000+0000', stored, at(stored.touchedAt)],
  ['a kept change that lies ahead of Jira’s own', '2026-11-20T10:00:01.000+0000', { ...stored, touchedAt: '2027-01-01T00:00:00.000Z' }, at('2026-11-20T10:00:01Z')],
  ['a kept value that is no time', '2026-11-20T10:00:01.000+0000', { ...stored, touchedAt: 'soon' }, at('2026-11-20T10:00:01Z')],
  ['Jira does not say', '', stored, null],
])('%s', (_, updated, kept, expected) => {
  expect(lastChangeOf(updated, kept)).toBe(expected);
});
