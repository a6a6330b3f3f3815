import { parse } from 'papaparse';
import { csvOf } from '../../../../static/health/items/csv';
import { EPIC_HEAD, epicCells } from '../../../../static/health/roadmap/epics-csv';
import { row } from './epic-rows';

const TODAY = '2027-02-01';

/** The file as somebody's program reads it: by the names of its columns. */
const readBack = (...lines: readonly ReturnType<typeof epicCells>[]) =>
  parse<Record<string, string>>(csvOf([EPIC_HEAD, ...lines]).replace(/\r\n$/, ''), { header: true, newline: '\r\n', delimiter: ',' }).data;

test('parses back to what the list shows, days and numbers as they are', () => {
  const full = row('SHOP-1', {
    epic: { summary: '=Pay, "fast"', start: '2027-01-01', versions: [{ id: '1', name: '+2.5', release: '2027-02-25', released: false }] },
    state: 'at-risk',
    due: '2027-02-25',
    count: { done: 2, all: 5 },
    size: { done: 3, all: 9.5 },
    unsized: 1,
    bands: { ready: 1, close: 2, notReady: 0 },
    fuel: 1.26,
    blocked: 1,
    range: { low: '2027-02-20', middle: '2027-02-25', high: '2027-03-04', beyond: false },
  });
  const goal = { goal: '@home', indicator: 'One\nline', strategy: '-', link: 'https://example.com/?a=1,2' };
  expect(readBack(epicCells(full, goal, TODAY, 'en-US'))).toEqual([
    {
      Key: 'SHOP-1', Summary: '\'=Pay, "fast"', 'Jira status': 'To Do', Status: 'At risk: in 85 of 100 futures done by Mar 4, due Feb 25', Start: '2027-01-01', Due: '2027-02-25', 'Due from version': "'+2.5",
      'Items done': '2', Items: '5', 'Points done': '3', Points: '9.5', 'Without estimate': '1', Ready: '1', Close: '2', 'Need refinement': '0', 'Ready work lasts': '1.3',
      'Forecast from': '2027-02-20', 'Forecast to': '2027-03-04', Blocked: '1', Goal: "'@home", 'Key indicator': 'One\nline', Strategy: "'-", Link: 'https://example.com/?a=1,2',
    },
  ]);
});

test('what is not known is empty, and every line has every column', () => {
  const beyond = row('SHOP-2', { range: { low: '2027-02-20', middle: '2028-02-25', high: '2030-03-04', beyond: true } });
  const lines = [epicCells(row('SHOP-1'), null, TODAY, 'en-US'), epicCells(beyond, null, TODAY, 'en-US')];
  expect(lines.map(({ length }) => length)).toEqual([EPIC_HEAD.length, EPIC_HEAD.length]);
  expect(readBack(...lines)).toMatchObject([{ Start: '', Due: '', 'Ready work lasts': '', 'Forecast from': '', Goal: '' }, { 'Forecast from': '2027-02-20', 'Forecast to': '' }]);
});
