import type { JiraIssue } from '../../../../src/contract/jira-issue';
import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import type { DoneDefinition } from '../../../../src/core/definition/done-definition';
import { WITHOUT_END } from '../../../../src/core/done/evidence';
import type { IssueFacts } from '../../../../src/core/story/issue-facts';
import { toAccept } from '../../../../static/health/waiting/to-accept';
import { facts, linked } from '../../../support/facts';

const { done } = DEFAULT_DEFINITION;
const NOW = Date.UTC(2026, 10, 22);
const TICKS = { tests: WITHOUT_END, documentation: WITHOUT_END };
const NOT_ACCEPTED = { until: TICKS, text: null, by: 'x', at: '' };
const ACCEPTED = { ...NOT_ACCEPTED, text: ['7', null] };
const inReview = { name: 'In Review', category: 'indeterminate' as const };
const finished: Partial<IssueFacts> = { status: inReview, estimate: 3, assignee: 'dan', evidence: NOT_ACCEPTED, fields: { fixVersions: [{ id: '1' }], assignee: { accountId: 'dan' } } };

const issue = (changes: Partial<IssueFacts>): JiraIssue => ({
  facts: facts({ ...finished, ...changes }),
  projectId: '10000',
  projectKey: 'SHOP',
  fieldIds: { estimates: [], evidence: 'e', readiness: null, criteria: [] },
  estimateField: null,
  blocks: [],
  stored: null,
  editable: new Set(),
});

const known = { done, now: NOW, actor: 'priya', texts: () => ['7', null], missed: () => true, nearDone: () => true, inReview: () => true };
const one = (changes: Partial<IssueFacts>, over: Partial<typeof known> = {}, definition: DoneDefinition = done) => toAccept([issue(changes)], { ...known, ...over, done: definition })[0] ?? null;

it.each<[string, Partial<IssueFacts>, object | null]>([
  ['everything but the acceptance', {}, { kind: 'accept', missing: [], changed: false }],
  ['a blocker too', { blockers: [linked('SHOP-9', 'new')] }, { kind: 'more', missing: ['Nothing blocks it'] }],
  ['an acceptance that stands', { evidence: ACCEPTED }, null],
  ['an acceptance whose text changed', { evidence: { ...ACCEPTED, text: ['6', null] } }, { kind: 'accept', changed: true }],
  ['an acceptance that is waived', { evidence: { ...NOT_ACCEPTED, until: { ...TICKS, accepted: NOW + 1 } } }, null],
  ['an acceptance whose waiver ended', { evidence: { ...NOT_ACCEPTED, until: { ...TICKS, accepted: NOW } } }, { kind: 'accept' }],
  ['work that has not begun', { status: { name: 'To Do', category: 'new' } }, null],
  ['Done without an acceptance', { status: { name: 'Done', category: 'done' } }, { kind: 'late', missing: [] }],
  ['Done without any evidence', { status: { name: 'Done', category: 'done' }, evidence: null }, { kind: 'late' }],
  ['Done with an acceptance for older texts', { status: { name: 'Done', category: 'done' }, evidence: { ...ACCEPTED, text: ['6', null] } }, null],
  ['an epic', { type: { name: 'Epic', level: 1 } }, null],
  ['a sub-task', { type: { name: 'Sub-task', level: -1 } }, null],
])('%s', (_, changes, found) => {
  if (found === null) expect(one(changes)).toBeNull();
  else expect(one(changes)).toMatchObject(found);
});

it('an acceptance whose texts are not known counts', () => {
  expect(toAccept([issue({ evidence: ACCEPTED })], { ...known, texts: () => null })).toEqual([]);
});

it('what came into Done by the definition of its time is left alone', () => {
  expect(one({ status: { name: 'Done', category: 'done' } }, { missed: () => false })).toBeNull();
});

it('what leads nowhere near Done is left out, and what is under way with more to do', () => {
  expect(one({}, { nearDone: () => false })).toBeNull();
  expect(one({ blockers: [linked('SHOP-9', 'new')] }, { inReview: () => false })).toBeNull();
  expect(one({}, { inReview: () => false })).toMatchObject({ kind: 'accept' });
});

it('the reader who is the assignee misses nothing else by that', () => {
  expect(one({ assignee: 'priya', fields: { ...finished.fields, assignee: { accountId: 'priya' } } })).toMatchObject({ kind: 'accept' });
});

it('only types of which the acceptance is asked', () => {
  const criteria = done.criteria.map((criterion) => (criterion.kind === 'accepted' ? { ...criterion, issueTypes: ['bug'] } : criterion));
  expect(one({}, {}, { ...done, criteria })).toBeNull();
  expect(one({ type: { name: 'Bug', level: 0 } }, {}, { ...done, criteria })).toMatchObject({ kind: 'accept' });
});
