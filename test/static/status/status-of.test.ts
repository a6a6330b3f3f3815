import { storedShelfLife } from '../../../src/contract/stored-shelf-life';
import type { StoredReadiness } from '../../../src/contract/stored-readiness';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { statusOf } from '../../../static/status/status-of';
import { doc, h, ul } from '../../support/adf';
import { facts, jiraIssue } from '../facts';

const stored: StoredReadiness = { v: 1, score: 91, band: 'ready', missing: '', scoredAt: '2026-11-20T10:00:00.000Z', definition: { id: 'default', version: 1 }, fingerprint: 'f' };
const done = { name: 'Done', category: 'done' } as const;

test('what is set aside is not missing', () => {
  const issue = jiraIssue({ facts: facts({ estimate: null }) });
  const missing = (...mutes: Parameters<typeof statusOf>[2]) => {
    const status = statusOf(issue, DEFAULT_DEFINITION, mutes);
    return status.kind === 'scored' && [...status.missing].includes('There is no estimate.');
  };
  expect(missing()).toBe(true);
  expect(missing({ rule: 'has-estimate', reason: 'x', byAdministrator: true })).toBe(false);
});

test('an open issue is judged anew, whatever was stored; three losses are named and the others counted', () => {
  const status = statusOf(jiraIssue({ facts: facts({ estimate: null, summary: 'TBD' }), stored }), DEFAULT_DEFINITION, []);
  if (status.kind !== 'scored') throw new Error(status.kind);
  expect(status.score).toBeLessThan(60);
  expect(status.missing[0]).toBe('There are no acceptance criteria.');
  expect(status.missing).toHaveLength(3);
  expect(status.more).toBeGreaterThan(0);
  expect(status.way?.steps.map(({ rule }) => rule)).toEqual(['has-estimate', 'has-means', 'no-placeholder', 'has-criteria']);
});

test('a ready issue whose words changed asks for another look', () => {
  const ready = facts({ summary: 'As a shopper, I want to keep my cart so that I can pay later', description: doc(h(2, 'Acceptance criteria'), ul('The cart is back after signing in', 'An empty cart shows a hint')) });
  const shelf = storedShelfLife({ kind: 'ready', since: Date.now() - 1000, until: Date.now() + 1_000_000, words: '0123456789abcdef' });
  expect(statusOf(jiraIssue({ facts: ready, stored: { ...stored, ...shelf } }), DEFAULT_DEFINITION, [])).toMatchObject({ kind: 'scored', band: 'ready', mark: 'Changed since ready' });
  expect(statusOf(jiraIssue({ facts: ready, stored }), DEFAULT_DEFINITION, [])).toMatchObject({ kind: 'scored', band: 'ready', mark: null });
});

test('a finished issue shows what was stored, and is never judged', () => {
  expect(statusOf(jiraIssue({ facts: facts({ status: done }), stored }), DEFAULT_DEFINITION, [])).toEqual({ kind: 'frozen', score: 91, band: 'ready', scoredAt: stored.scoredAt });
});

test.each([
  ['a finished issue that never had a score', facts({ status: done }), 'Done items are not rescored, and no score was stored for this one.'],
  ['an epic', facts({ type: { name: 'Epic', level: 1 } }), 'Epics are not scored; the items inside them are.'],
  ['a sub-task, finished or not', facts({ type: { name: 'Sub-task', level: -1 }, status: done }), 'Sub-tasks are part of their parent and are not scored.'],
])('%s is told in words', (_, of, because) => {
  expect(statusOf(jiraIssue({ facts: of }), DEFAULT_DEFINITION, [])).toEqual({ kind: 'not-scored', because });
});
