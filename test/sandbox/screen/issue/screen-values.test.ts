import type { ScreenField } from '../../../../sandbox/screen/api/transitions';
import { firstValue, givenIn, kindOf, type Kind } from '../../../../sandbox/screen/issue/transition/screen-values';
import { bold, doc, p, ul } from '../../../support/adf';

const field = (key: string, type: string, more: Partial<ScreenField> = {}): ScreenField => ({ key, name: key, required: false, schema: { type }, allowedValues: [], ...more });
const choices = [{ id: '1', name: 'One' }, { id: '2', name: 'Two' }];
const textArea = { schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' } };

const fields = {
  fixVersions: field('fixVersions', 'array', { allowedValues: choices }),
  resolution: field('resolution', 'resolution', { allowedValues: choices }),
  description: field('description', 'string'),
  criteria: field('customfield_10031', 'string', textArea),
  comment: field('comment', 'comments-page'),
  points: field('customfield_10016', 'number'),
  labels: field('labels', 'array'),
  summary: field('summary', 'string'),
  assignee: field('assignee', 'user'),
} as const;

test.each<[keyof typeof fields, Kind | null]>([
  ['fixVersions', 'some-of'], ['resolution', 'one-of'], ['description', 'text'], ['criteria', 'text'], ['comment', 'comment'], ['points', 'number'],
  ['labels', 'words'], ['summary', 'line'], ['assignee', null],
])('%s is filled as %s', (name, kind) => expect(kindOf(fields[name])).toBe(kind));

test.each<[keyof typeof fields, unknown, readonly string[] | null]>([
  ['fixVersions', [{ id: '2', name: 'Two' }], ['2']],
  ['fixVersions', null, []],
  ['resolution', null, []],
  ['description', doc(p('Words'), ul('One')), ['Words\n\n- One']],
  ['description', null, ['']],
  ['criteria', doc(bold('Loud')), null],
  ['comment', { comments: [] }, ['']],
  ['points', 3, ['3']],
  ['points', null, ['']],
  ['labels', ['a', 'b'], ['a b']],
])('%s begins, with %j, as %j', (name, value, first) => expect(firstValue(fields[name], value)).toEqual(first));

test.each<[string, readonly ScreenField[], Readonly<Record<string, readonly string[]>>, Readonly<Record<string, readonly string[]>>, unknown]>([
  ['nothing', Object.values(fields), { description: ['Words'], fixVersions: ['1'] }, { description: ['Words'], fixVersions: ['1'] }, {}],
  ['choices', Object.values(fields), { fixVersions: ['1'] }, { fixVersions: ['1', '2'], resolution: ['2'] }, { fields: { fixVersions: [{ id: '1' }, { id: '2' }], resolution: { id: '2' } } }],
  ['no choices any more', Object.values(fields), { fixVersions: ['1'] }, { fixVersions: [] }, { fields: { fixVersions: [] } }],
  ['texts', Object.values(fields), { description: ['Words'] }, { description: ['- One'], customfield_10031: [' '] }, { fields: { description: doc(ul('One')), customfield_10031: null } }],
  ['a comment', [fields.comment], { comment: [''] }, { comment: [' Done. '] }, { update: { comment: [{ add: { body: doc(p('Done.')) } }] } }],
  ['a blank comment', [fields.comment], { comment: [''] }, { comment: ['  '] }, {}],
  ['a number', [fields.points], {}, { customfield_10016: ['2,5'] }, { fields: { customfield_10016: 2.5 } }],
  ['words', [fields.labels], { labels: ['a'] }, { labels: [' a  b '] }, { fields: { labels: ['a', 'b'] } }],
])('the form with %s is given so', (_, all, before, after, given) => expect(givenIn(all, before, after)).toEqual(given));
