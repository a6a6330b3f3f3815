import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { readMoves, touchedSince } from '../../../static/health/read-moves';
import { readySinceOf } from '../../../static/health/ready-since';
import { facts, item } from '../facts';
import { fakeJira } from '../fake-jira';

const FIELD = 'customfield_10020';
const ok = (body: object) => ({ status: 200, body });
const log = (issueId: number, day: number) => ({ issueId: String(issueId), changeHistories: [{ created: `2026-11-0${day}T09:00:00.000+0000`, items: [{ fieldId: FIELD, from: '', to: '6' }] }] });
const ids = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

test('asks for the Sprint field of the items, and gives the changes oldest first', async () => {
  const { jira, calls } = fakeJira(ok({ issueChangeLogs: [log(1, 4), log(2, 2)] }));
  expect(await readMoves(jira, [1, 2], FIELD)).toMatchObject({ ok: true, value: [{ issue: 2, from: [], to: [6] }, { issue: 1 }] });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/changelog/bulkfetch', body: { issueIdsOrKeys: ['1', '2'], fieldIds: [FIELD], maxResults: 10_000 } }]);
});

test.each([[0, 0], [1, 1], [1000, 1], [1001, 2], [2000, 2]])('%i items take %i calls', async (count, expected) => {
  const { jira, calls } = fakeJira(ok({ issueChangeLogs: [] }));
  expect(await readMoves(jira, ids(count), FIELD)).toEqual({ ok: true, value: [] });
  expect(calls).toHaveLength(expected);
  expect(calls.flatMap(({ body }) => (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys)).toEqual(ids(count).map(String));
});

test('more than two thousand items, or more changes than one answer holds: not enough to be sure', async () => {
  const { jira, calls } = fakeJira(ok({ issueChangeLogs: [] }));
  expect(await readMoves(jira, ids(2001), FIELD)).toEqual({ ok: true, value: null });
  expect(calls).toHaveLength(0);
  expect(await readMoves(fakeJira(ok({ issueChangeLogs: [], nextPageToken: 't' })).jira, [1], FIELD)).toEqual({ ok: true, value: null });
});

test('trouble is a failure', async () => {
  expect(await readMoves(fakeJira({ status: 503, body: {} }).jira, [1], FIELD)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
  expect(await readMoves(fakeJira(ok({ issueChangeLogs: 'x' })).jira, [1], FIELD)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});

test('only what was touched since the sprint began is asked for, and what nobody dates', () => {
  const open = (id: number, updated: number | null): BacklogItem => ({ ...item(facts({ id })), life: { created: 1, updated, sprints: [] } });
  const past = (id: number) => ({ past: { id, created: 1, sprints: [], readySince: null } });
  const finished = [{ at: 49, size: 1, ...past(4) }, { at: 60, size: 1, ...past(5) }, { at: 70, size: 1 }];
  expect(touchedSince(50, [open(1, 49), open(2, 50), open(3, null)], finished)).toEqual([2, 3, 5]);
});

test('since when an issue is ready is what is stored, and only that', () => {
  const stored = { v: 1 as const, score: 90, band: 'ready' as const, missing: '', scoredAt: '', definition: { id: 'd', version: 1 }, fingerprint: '' };
  const kept = { readySince: '2026-11-02T09:00:00.000Z', readyUntil: '2027-01-31T09:00:00.000Z', readyText: '0123456789abcdef' };
  expect(readySinceOf({ ...stored, ...kept })).toBe(Date.UTC(2026, 10, 2, 9));
  expect([readySinceOf(null), readySinceOf(stored), readySinceOf({ ...stored, ended: { at: kept.readySince, missing: [] } })]).toEqual([null, null, null]);
});
