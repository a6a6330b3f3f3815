import { doneItemFields, doneItemOf } from '../../src/contract/jira-done-item';

const POINTS = ['customfield_1', 'customfield_2'];
const AT = '2026-11-02T09:13:44.123+0000';
const json = (fields: Record<string, unknown> = {}) => ({
  key: 'SHOP-5',
  fields: { issuetype: { hierarchyLevel: 0 }, status: { statusCategory: { key: 'done' } }, parent: { key: 'SHOP-1' }, statuscategorychangedate: AT, customfield_1: 3, ...fields },
});

it('has its epic, its size and when it was finished', () => {
  expect(doneItemOf(json(), POINTS)).toEqual({ key: 'SHOP-5', epic: 'SHOP-1', size: 3, at: Date.UTC(2026, 10, 2, 9, 13, 44, 123) });
});

it.each<[string, Record<string, unknown>, object]>([
  ['the second field, where the first is empty', { customfield_1: null, customfield_2: 5 }, { size: 5 }],
  ['no estimate', { customfield_1: null }, { size: null }],
  ['a text for an estimate', { customfield_1: '3' }, { size: null }],
  ['no moment', { statuscategorychangedate: null }, { at: null }],
  ['a resolution', { resolution: { name: 'Done' } }, { size: 3 }],
  ['a type without a level', { issuetype: { subtask: false } }, { size: 3 }],
])('%s', (_, fields, expected) => {
  expect(doneItemOf(json(fields), POINTS)).toMatchObject(expected);
});

it.each<[string, Record<string, unknown>]>([
  ['without an epic', { parent: null }],
  ['open again', { status: { statusCategory: { key: 'new' } } }],
  ['a sub-task', { issuetype: { hierarchyLevel: -1 } }],
  ['a sub-task whose level is not said', { issuetype: { subtask: true } }],
  ['an epic below an initiative', { issuetype: { hierarchyLevel: 1 } }],
  ['closed without being done', { resolution: { name: "Won't do" } }],
])('%s is none', (_, fields) => {
  expect(doneItemOf(json(fields), POINTS)).toBeNull();
});

it('another shape is an error, and what is read is named', () => {
  expect(() => doneItemOf({ key: 'SHOP-5' }, POINTS)).toThrow();
  expect(doneItemFields(POINTS)).toEqual(['issuetype', 'status', 'resolution', 'parent', 'statuscategorychangedate', ...POINTS]);
});
