import type { StoredReadiness } from '../../../src/contract/stored-readiness';
import { isFresh } from '../../../static/panel/is-fresh';
import { facts, jiraIssue } from '../facts';

const stored: StoredReadiness = { v: 1, score: 70, band: 'close', missing: '', scoredAt: '2026-11-20T10:00:00.000Z', definition: { id: 'default', version: 1 }, fingerprint: 'f' };
const updated = (at: string) => facts({ updated: at });

test.each([
  ['scored after the last change', jiraIssue({ stored, facts: updated('2026-11-20T10:59:59.000+0100') }), true],
  ['scored at the same moment', jiraIssue({ stored, facts: updated('2026-11-20T10:00:00.000+0000') }), true],
  ["touched by the app's own write that follows", jiraIssue({ stored, facts: updated('2026-11-20T10:00:04.000+0000') }), true],
  ['changed since', jiraIssue({ stored, facts: updated('2026-11-20T10:00:06.000+0000') }), false],
  ['never scored', jiraIssue({ facts: updated('2026-11-20T09:00:00.000+0000') }), false],
  ['stored without a score', jiraIssue({ stored: { ...stored, score: null }, facts: updated('2026-11-20T09:00:00.000+0000') }), false],
  ['an unreadable time', jiraIssue({ stored: { ...stored, scoredAt: 'soon' }, facts: updated('2026-11-20T09:00:00.000+0000') }), false],
  ['an issue that does not say when it changed', jiraIssue({ stored, facts: updated('') }), false],
  ['an epic', jiraIssue({ stored, facts: facts({ updated: '2026-11-20T09:00:00.000+0000', type: { name: 'Epic', level: 1 } }) }), false],
])('%s', (_, issue, fresh) => {
  expect(isFresh(issue)).toBe(fresh);
});
