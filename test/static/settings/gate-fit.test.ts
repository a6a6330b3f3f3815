import { criterion } from '../../../src/core/definition/criterion';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { DoneCriterion, DoneDefinition } from '../../../src/core/definition/done-definition';
import { gateFit } from '../../../static/settings/gate-fit';
import { settableFields } from '../../../static/settings/set-fields';
import { findFieldIds, type FieldDescription } from '../../../src/contract/jira-fields';
import type { Site } from '../../../static/settings/read-site';
import { site as plainSite } from './site';

const own = (key: string): string => `ari:cloud:ecosystem::extension/a/b/static/${key}`;
const withOwn: readonly FieldDescription[] = [
  ...plainSite().fields,
  { id: 'customfield_1', name: 'Readiness', custom: own('readiness') },
  { id: 'customfield_2', name: 'Done evidence', custom: own('done-evidence') },
  { id: 'assignee', name: 'Assignee', custom: null },
  { id: 'labels', name: 'Labels', custom: null },
  { id: 'watches', name: 'Watchers', custom: null },
];
const siteOf = (fields: readonly FieldDescription[], over: Partial<Site> = {}): Site => plainSite({ fields, detected: findFieldIds(fields), ...over });
const site = siteOf(withOwn);
const standard = DEFAULT_DEFINITION.done;
const { fields } = DEFAULT_DEFINITION;
const done = (...criteria: readonly DoneCriterion[]): DoneDefinition => ({ ...standard, criteria });
const subtasks = criterion('subtasks', { kind: 'subtasks-done' });
const fitOf = (of: DoneDefinition, where: Site = site) => gateFit(of, fields, where, 'TEAM-12');

test('the standard definition fits, in figures', () => {
  expect(fitOf(standard)).toMatchObject({
    ok: true,
    text: expect.stringMatching(/^A gate of this fits what Jira allows\. It takes \d+ of 1000 characters, \d+ of 100 parts and \d+ of 10 costly reads\. /),
  });
});

test('the example is what the gate says of an issue that misses everything', () => {
  expect(fitOf(done(subtasks, criterion('labels', { kind: 'field-set', field: { id: 'labels', name: 'Labels' } }), criterion('tests', { kind: 'manual-check', title: 'Tests pass' })))).toMatchObject({
    ok: true,
    example: { type: null, text: '3 still missing before Done:\n• Finish the open sub-tasks, or move them out: TEAM-12\n• Fill in “Labels”\n• Tick “Tests pass” in the Readiness panel' },
  });
});

test('the example is about the issue type of which most is asked', () => {
  const check = (id: string, issueTypes: readonly string[] | null) => criterion(id, { kind: 'manual-check', title: id, issueTypes });
  expect(fitOf(done(check('demo', ['bug', 'task']), check('tests', null), check('cause', ['bug']), check('notes', ['story'])))).toMatchObject({
    example: { type: 'Bug', text: '3 still missing before Done:\n• Tick “demo” in the Readiness panel\n• Tick “tests” in the Readiness panel\n• Tick “cause” in the Readiness panel' },
  });
});

const reads = (many: number): readonly DoneCriterion[] => Array.from({ length: many }, (_, index) => criterion(`f${index}`, { kind: 'field-set', field: { id: `customfield_${100 + index}`, name: `Field ${index}` } }));

test.each<[string, DoneDefinition, string | null]>([
  ['room for both', done(...reads(7)), null],
  ['room for one', done(...reads(8)), 'There is room to exempt a role or a group, not both.'],
  ['no room', done(...reads(9)), 'There is no room to exempt anybody.'],
])('exemptions: %s', (_, of, words) => {
  const fit = fitOf(of);
  if (!fit.ok) throw new Error(fit.why);
  if (words === null) expect(fit.text).not.toContain('exempt');
  else expect(fit.text).toContain(words);
});

test('says where an exemption would cost the names of issues', () => {
  const { criteria } = standard;
  const named = ' With an exemption it may have no room for these names: the Readiness panel gives them.';
  expect([fitOf(standard), fitOf(done(subtasks)), fitOf(done(...criteria.filter(({ kind }) => kind !== 'subtasks-done' && kind !== 'no-open-blocker')))].map((fit) => fit.ok && fit.text.endsWith(named))).toEqual([true, false, false]);
});

test('what is too large names the costliest criteria', () => {
  const fit = fitOf(done(...reads(10)));
  expect(fit).toMatchObject({ ok: false, why: expect.stringMatching(/^The gate has 11 costly reads, and Jira allows 10\. The costliest criteria are “Field 0 is set” and “/) });
});

test.each<[string, DoneDefinition, Site, string]>([
  ['ticks without the evidence field', done(criterion('tests', { kind: 'manual-check', title: 'Tests pass' })), plainSite(), '“Tests pass” cannot be checked here: the field “Done evidence” is not visible in this project.'],
  ['an estimate without a field for it', done(criterion('estimate', { kind: 'estimate-set' })), siteOf([]), '“It has an estimate” cannot be checked here: this project has no estimate field.'],
])('%s cannot be asked', (_, of, where, why) => {
  expect(fitOf(of, where)).toEqual({ ok: false, why });
});

test('a project of the other style reads its own estimate field', () => {
  const both = (style: Site['style']) => fitOf(done(criterion('estimate', { kind: 'estimate-set' })), siteOf(withOwn, { style }));
  expect([both('classic').ok, both('next-gen').ok]).toEqual([true, true]);
});

test('offers the fields that a gate can read and that can be empty, without the app’s own', () => {
  expect(settableFields(siteOf(withOwn)).map(({ name }) => name)).toEqual(['Assignee', 'Labels']);
});
