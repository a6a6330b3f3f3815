import { storedShelfLife } from '../../../src/contract/stored-shelf-life';
import type { StoredReadiness } from '../../../src/contract/stored-readiness';
import type { ShelfLife } from '../../../src/core/readiness/shelf-life';
import { DAY } from '../../../src/core/time-spans';
import { wordPrint } from '../../../src/core/readiness/word-print';
import { shelfNow } from '../../../static/shared/shelf-now';
import { facts, finding, jiraIssue, readiness } from '../facts';

const NOW = Date.UTC(2026, 10, 20);
const words = wordPrint(facts());
const lacking = readiness({ band: 'close', findings: [finding({ rule: 'has-role' }), finding()] });
const ready: ShelfLife = { kind: 'ready', since: NOW - 10 * DAY, until: NOW + 80 * DAY, words };
const stored = (shelf: ShelfLife | null, missing = ''): StoredReadiness => ({ v: 1, score: 100, band: 'ready', missing, scoredAt: '2026-11-20T10:00:00.000Z', definition: { id: 'default', version: 1 }, fingerprint: 'f', ...storedShelfLife(shelf) });

test.each([
  ['what is stored, as it is', jiraIssue({ stored: stored(ready) }), readiness(), { state: 'holds', shelf: ready }],
  ['a changed word', jiraIssue({ stored: stored(ready), facts: facts({ summary: 'Pay by cheque' }) }), readiness(), { state: 'changed', shelf: ready }],
  ['capitals', jiraIssue({ stored: stored(ready), facts: facts({ summary: 'PAY with a saved card!' }) }), readiness(), { state: 'holds', shelf: ready }],
  ['the last day is over', jiraIssue({ stored: stored({ ...ready, until: NOW }) }), readiness(), { state: 'expired' }],
  ['ready a moment ago, before the app has scored it', jiraIssue({ stored: stored(null) }), readiness(), { state: 'holds', shelf: { kind: 'ready', since: NOW, until: NOW + 90 * DAY, words } }],
  ['unready a moment ago, with what was lost since', jiraIssue({ stored: stored(ready, 'hasrole') }), lacking, { state: 'ended', shelf: { kind: 'ended', at: NOW, missing: ['has-estimate'] } }],
])('%s', (_, issue, judged, expected) => {
  expect(shelfNow(issue, judged, 90, NOW)).toMatchObject(expected);
});

test('an issue that never was ready has none', () => {
  expect(shelfNow(jiraIssue(), lacking, 90, NOW)).toBeNull();
});
