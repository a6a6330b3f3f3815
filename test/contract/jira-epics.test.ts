import { decodeEpicGoal, EMPTY_GOAL, storedEpicGoal } from '../../src/contract/epic-goal';
import { epicOf, epicTypesOf, standardTypesOf, startFieldOf } from '../../src/contract/jira-epics';
import { decodeIssue } from '../../src/contract/jira-issue';
import { issueJson } from '../support/jira-json';
import { noSignals } from '../support/roadmap';

const START = 'customfield_10015';
const PICKER = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';

it.each([
  ['by type and name', [{ id: START, name: 'Start date', custom: PICKER }], START],
  ['whatever its case', [{ id: START, name: ' start DATE', custom: PICKER }], START],
  ['not by name alone', [{ id: START, name: 'Start date', custom: 'textfield' }], null],
  ['not another date', [{ id: START, name: 'Launch', custom: PICKER }], null],
])('the start field is found %s', (_, fields, id) => {
  expect(startFieldOf(fields)).toBe(id);
});

it('epic types are those one level above standard ones', () => {
  expect(epicTypesOf({ issueTypes: [{ id: '1', hierarchyLevel: 1 }, { id: '2', hierarchyLevel: 0 }, { id: '3', hierarchyLevel: 2 }, { id: '4' }] })).toEqual(['1']);
  expect(() => epicTypesOf({})).toThrow();
  expect(standardTypesOf({ issueTypes: [{ id: '1', hierarchyLevel: 1 }, { id: '2', hierarchyLevel: 0 }, { id: '4' }] })).toEqual(['2']);
});

describe('an epic', () => {
  const read = (fields: Record<string, unknown>) => epicOf(decodeIssue(issueJson(fields)), noSignals, START);
  it('has its dates and versions', () => {
    const fixVersions = [{ id: '7', name: '2.5', releaseDate: '2027-02-01', released: true }, { id: '8', name: '3.0' }];
    expect(read({ [START]: '2027-01-01', duedate: '2027-03-01', fixVersions, assignee: { accountId: 'a', displayName: 'Dan' } })).toMatchObject({
      start: '2027-01-01',
      due: '2027-03-01',
      versions: [{ id: '7', name: '2.5', release: '2027-02-01', released: true }, { id: '8', name: '3.0', release: null, released: false }],
      assignee: 'Dan',
    });
  });
  it.each([[{ duedate: 'soon', [START]: 5, fixVersions: 'x' }], [{ duedate: null, fixVersions: [null, { id: 3 }] }]])('odd fields count as empty: %j', (fields) => {
    expect(read(fields)).toMatchObject({ start: null, due: null, versions: [] });
  });
});

describe('the goal of an epic', () => {
  const goal = { goal: 'Fewer baskets are left', indicator: 'One in ten', strategy: 'Sell abroad', link: 'https://example.com/strategy' };
  it('comes back as it was kept', () => {
    expect(decodeEpicGoal(JSON.parse(JSON.stringify(storedEpicGoal(goal))))).toEqual(goal);
  });
  it.each([
    ['nothing kept', undefined, null],
    ['another version', { v: 2, goal: 'x' }, null],
    ['a text', 'x', null],
    ['a part that is no text', { v: 1, goal: 5, indicator: 'y' }, { ...EMPTY_GOAL, indicator: 'y' }],
    ['a link that could run', { v: 1, link: 'javascript:alert(1)' }, EMPTY_GOAL],
    ['a text of a novel', { v: 1, goal: 'x'.repeat(2001) }, EMPTY_GOAL],
  ])('%s', (_, json, expected) => {
    expect(decodeEpicGoal(json)).toEqual(expected);
  });
});
