import { ENGLISH } from '../../../src/core/language/english';
import { criterionTarget, isFirstUncheckable, proseTarget, whyNotOneMore, whyNotWrite } from '../../../static/panel/criteria-target';
import { doc, h, p, text, ul } from '../../support/adf';
import { facts, jiraIssue } from '../facts';

const FIELD = 'customfield_10030';
const section = doc(h(2, 'Acceptance criteria'), ul('It opens'));
const prose = p('The total shows tax. The receipt is sent.');
const hint = doc(p(text('One line for each', 'em')));

const issue = (description: unknown, field?: unknown, editable: readonly string[] = ['description', FIELD]) =>
  jiraIssue({
    facts: facts({ description, criteriaFields: field === undefined ? [] : [field] }),
    fieldIds: { estimates: [], evidence: null, readiness: null, criteria: field === undefined ? [] : [FIELD] },
    editable: new Set(editable),
  });

test.each([
  ['the field that holds the others', issue(section, doc(ul('It shuts'))), FIELD],
  ['the description that holds the others', issue(section, null), 'description'],
  ['an empty field', issue(doc(p('x')), null), FIELD],
  ['a field with a template', issue(null, hint), FIELD],
  ['the description where the field is locked', issue(null, null, ['description']), 'description'],
  ['the description where the field holds plain text', issue(null, 'text'), 'description'],
  ['the description of a site without a field', issue(null), 'description'],
])('one more criterion goes into %s', (_, given, field) => {
  expect(criterionTarget(given).field).toBe(field);
});

test.each([
  ['in the field', issue(section, doc(prose)), FIELD],
  ['in the description', issue(doc(h(2, 'Acceptance criteria'), prose), null), 'description'],
  ['in the description, which nobody reads while the field holds criteria', issue(doc(h(2, 'Acceptance criteria'), prose), doc(ul('It shuts'))), undefined],
  ['nowhere', issue(section), undefined],
])('running text %s', (_, given, field) => {
  expect(proseTarget(given)?.field).toBe(field);
});

test('who may not edit a text is told which', () => {
  const given = issue(section, doc(ul('It shuts')), []);
  expect(whyNotWrite(given, criterionTarget(given))).toBe("You don't have permission to edit the acceptance criteria of this issue.");
  expect(whyNotWrite(issue(section), criterionTarget(issue(section)))).toBeNull();
});

test.each([
  ['the list can be checked', ul('The total shows tax'), 'It is nice', true],
  ['the criterion can be checked', ul('The total shows tax'), 'The slip shows tax', false],
  ['the list cannot be checked anyway', ul('It works fast'), 'It is nice', false],
  ['there is no list', p('x'), 'It is nice', false],
])('a criterion that nobody can check: %s', (_, content, criterion, expected) => {
  expect(isFirstUncheckable({ field: 'description', where: 'description', language: ENGLISH, document: doc(h(2, 'Acceptance criteria'), content) }, criterion)).toBe(expected);
});

test.each([[11, null], [12, 'There are 12 acceptance criteria already. Split the story first.'], [13, null]])('beside %i others: %j', (count, why) => {
  const document = doc(ul(...Array.from({ length: count }, (_, index) => `It shows ${index}`)));
  expect(whyNotOneMore({ field: FIELD, where: 'field', language: ENGLISH, document })).toBe(why);
});
