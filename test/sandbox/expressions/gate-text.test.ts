import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { toValue } from '../../../sandbox/expressions/json';
import { lambda, type Value } from '../../../sandbox/expressions/values';
import { gateConfig, gateText } from './gate-text';
import { entity, priya } from './model';

const now = Date.parse('2026-09-14T10:00:00Z');
const never = Date.parse('2126-09-14T10:00:00Z');
const host = { now: () => new Date(now), constructors: {} };

const richText = (plainText: string) => entity('RichText', plainText, { plainText });
const status = (key: string) => entity('IssueStatus', key, { category: entity('IssueStatusCategory', key, { key }) });
const other = (key: string, category: string) => entity('Issue', key, { key, status: status(category) });
const link = (direction: string, inward: string, linkedIssue: Value) => entity('IssueLink', direction, { direction, type: entity('IssueLinkType', inward, { inward }), linkedIssue });
const newest = (id: string | null) => lambda(() => (id === null ? null : entity('Changelog', id, { id })));

const evidence = { tests: never, docs: never, text: ['700'] };
const version = entity('Version', '1', { name: '1.0' });

/** Every criterion is met. */
const met: Readonly<Record<string, Value>> = {
  id: 10010, key: 'SHOP-8', issueType: entity('IssueType', 'story', { hierarchyLevel: 0 }), description: richText('As agreed'),
  childIssues: [other('SHOP-9', 'done')], links: [link('inward', 'is blocked by', other('SHOP-11', 'done'))],
  fixVersions: [version], assignee: priya, customfield_10016: 5, customfield_10051: toValue({ 10010: evidence }), getNewestChangelog: newest('700'),
};

const judged = (changed: Readonly<Record<string, Value>>, more: Readonly<Record<string, Value>> = {}) =>
  evaluateExpression(gateText, { issue: entity('Issue', '10010', { ...met, ...changed }), config: toValue(gateConfig), ...more }, undefined, host);
const kept = (change: object): Value => toValue({ 10010: { ...evidence, ...change } });
const missing = (...texts: readonly string[]): string => `${texts.length} still missing before Done:\n• ${texts.join('\n• ')}`;
const [, , fix, assignee, estimate, tests, docs, accepted] = gateConfig.messages.map(({ text }) => text);

test.each<[string, Readonly<Record<string, Value>>]>([
  ['all met', {}],
  ['an epic, with nothing met', { issueType: entity('IssueType', 'epic', { hierarchyLevel: 1 }), childIssues: [other('SHOP-9', 'new')], assignee: null }],
  ['no children and no links', { childIssues: null, links: null }],
  ['a link in the other direction', { links: [link('outward', 'is blocked by', other('SHOP-4', 'new'))] }],
  ['a link of another type', { links: [link('inward', 'is cloned by', other('SHOP-4', 'new'))] }],
  ['a blocker that may not be seen', { links: [link('inward', 'is blocked by', null)] }],
  ['an estimate of nought', { customfield_10016: 0 }],
  ['an open sub-task under a live waiver', { childIssues: [other('SHOP-9', 'new')], customfield_10051: kept({ subtasks: now + 1 }) }],
])('passes: %s', (_, changed) => {
  expect(judged(changed)).toMatchObject({ ok: true, value: true });
});

test.each<[string, Readonly<Record<string, Value>>, string]>([
  ['open sub-tasks', { childIssues: [other('SHOP-9', 'new'), other('SHOP-10', 'done'), other('SHOP-12', 'indeterminate')] }, missing('Finish the open sub-tasks: SHOP-9, SHOP-12')],
  ['an open blocker', { links: [link('inward', 'is blocked by', other('SHOP-11', 'new'))] }, missing('Clear what blocks it: SHOP-11')],
  ['no fix version', { fixVersions: [] }, missing(fix ?? '')],
  ['fix versions that are hidden', { fixVersions: null }, missing(fix ?? '')],
  ['nobody assigned', { assignee: null }, missing(assignee ?? '')],
  ['no estimate', { customfield_10016: null }, missing(estimate ?? '')],
  ['a tick that was taken back', { customfield_10051: kept({ tests: 0 }) }, missing(tests ?? '')],
  ['a tick that was never set', { customfield_10051: toValue({ 10010: { tests: never, text: ['700'] } }) }, missing(docs ?? '')],
  ['a waiver that ended this moment', { childIssues: [other('SHOP-9', 'new')], customfield_10051: kept({ subtasks: now }) }, missing('Finish the open sub-tasks: SHOP-9')],
  ['a text that was edited since', { getNewestChangelog: newest('701') }, missing(accepted ?? '')],
  ['a text that was never edited, accepted after an edit', { getNewestChangelog: newest(null) }, missing(accepted ?? '')],
  ['evidence of another issue', { customfield_10051: toValue({ 10011: evidence }) }, missing(tests ?? '', docs ?? '', accepted ?? '')],
  ['no evidence', { customfield_10051: null }, missing(tests ?? '', docs ?? '', accepted ?? '')],
])('refuses: %s', (_, changed, value) => {
  expect(judged(changed)).toMatchObject({ ok: true, value });
});

test('an edit on the way voids the acceptance', () => {
  const before = (description: Value): Readonly<Record<string, Value>> => ({ originalIssue: entity('Issue', '10010', { ...met, description }) });
  expect(judged({}, before(richText('As agreed')))).toMatchObject({ value: true });
  expect(judged({}, before(richText('As it was before')))).toMatchObject({ value: missing(accepted ?? '') });
  expect(judged({}, before(null))).toMatchObject({ value: missing(accepted ?? '') });
});

test('it takes few steps when all is met, and its two hundred children at most stay far from the limit', () => {
  expect(gateText.length).toBeLessThanOrEqual(1_000);
  expect(judged({})).toMatchObject({ ok: true, steps: 316 });
  const outcome = judged({ childIssues: Array.from({ length: 900 }, (_, at) => other(`SHOP-${at}`, 'new')) });
  expect(outcome).toMatchObject({ ok: true, value: expect.stringContaining('SHOP-199') });
  expect(outcome.ok && outcome.steps).toBeLessThan(5_000);
});
