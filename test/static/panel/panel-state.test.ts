import type { EvidenceState, PanelState } from '../../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { emptyPanel, panelAfter } from '../../../static/panel/panel-state';
import type { JiraFailure } from '../../../static/shared/answer';
import { jiraIssue } from '../facts';

const issue = { json: {}, detected: jiraIssue() };
const evidence: EvidenceState = { evidence: null, log: [], whyNotTick: null, whyNotAccept: null };
const served: PanelState = { started: true, seenByApp: true, mayComment: true, definition: DEFAULT_DEFINITION, evidence, setAside: { entries: [], may: 'none' } };
const down: JiraFailure = { kind: 'unavailable', status: 500, details: [] };
const bug = { kind: 'bug', message: 'Broken.', reference: 'r' } as const;

const withIssue = panelAfter(emptyPanel, { kind: 'issue', answer: { ok: true, value: issue } });

test('a first failure is a failure; trying again is loading; a later failure keeps what was shown', () => {
  const failed = panelAfter(emptyPanel, { kind: 'issue', answer: { ok: false, failure: down } });
  expect(failed.issue).toEqual({ kind: 'failed', failure: down });
  expect(panelAfter(failed, { kind: 'retrying' }).issue).toEqual({ kind: 'loading' });
  const stale = panelAfter(withIssue, { kind: 'issue', answer: { ok: false, failure: down } });
  expect(stale.issue).toEqual({ kind: 'shown', value: issue, stale: down });
  expect(panelAfter(stale, { kind: 'retrying' }).issue).toEqual(stale.issue);
  expect(panelAfter(stale, { kind: 'issue', answer: { ok: true, value: issue } }).issue).toEqual({ kind: 'shown', value: issue, stale: null });
});

test('each reading of the issue counts, so that Jira is asked again what blocks Done', () => {
  expect([emptyPanel.reading, withIssue.reading, panelAfter(withIssue, { kind: 'issue', answer: { ok: true, value: issue } }).reading]).toEqual([0, 1, 2]);
});

test('the definition loads or fails on its own', () => {
  expect(panelAfter(withIssue, { kind: 'served', reply: { ok: false, failure: bug } })).toEqual({ ...withIssue, served: { kind: 'failed', failure: bug } });
  expect(panelAfter(withIssue, { kind: 'served', reply: { ok: true, value: served } }).served).toEqual({ kind: 'shown', value: served, stale: null });
});

test('new evidence replaces only the evidence', () => {
  const loaded = panelAfter(withIssue, { kind: 'served', reply: { ok: true, value: served } });
  const after = { ...evidence, whyNotAccept: 'No.' };
  expect(panelAfter(loaded, { kind: 'evidence', evidence: after }).served).toEqual({ kind: 'shown', value: { ...served, evidence: after }, stale: null });
  expect(panelAfter(withIssue, { kind: 'evidence', evidence: after })).toBe(withIssue);
});

test('an answer that was overtaken by a later one changes nothing', () => {
  const entry = { action: 'ticked', criterion: 'tests', by: 'x', name: 'Dan', at: '' } as const;
  const loaded = panelAfter(withIssue, { kind: 'served', reply: { ok: true, value: { ...served, evidence: { ...evidence, log: [entry, entry] } } } });
  expect(panelAfter(loaded, { kind: 'evidence', evidence: { ...evidence, log: [entry] } })).toBe(loaded);
});

test('only the newest edit is offered for undo', () => {
  const first = { what: 'estimate', said: 'Estimate set to 3.', undo: null } as const;
  const second = { what: 'epic', said: 'Linked to SHOP-1.', undo: null } as const;
  expect(panelAfter(panelAfter(withIssue, { kind: 'edited', edit: first }), { kind: 'edited', edit: second }).edit).toBe(second);
});
