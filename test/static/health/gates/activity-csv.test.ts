import type { ShownRecord } from '../../../../src/contract/gate-activity';
import { activityCsv } from '../../../../static/health/gates/activity-csv';

const AT = Date.UTC(2026, 10, 20, 9, 30);
const entry: ShownRecord = { v: 1, issue: 1, key: 'SHOP-1', summary: 'Pay, "now"', change: '5', at: AT, from: 'In Review', to: 'Done', verdict: 'waived', paths: 'guarded', reasons: [], waived: ['tests'], definition: { id: 'default', version: 0 }, waivers: [{ issue: 1, criterion: 'tests', reason: 'Next train', until: AT }] };
const moment: ShownRecord = { v: 1, kind: 'ready-refused', issue: 2, key: 'SHOP-2', summary: '=HYPERLINK("x")', change: 'ready', at: Date.UTC(2026, 10, 20), reasons: ['has-criteria'], definition: { id: 'default', version: 0 }, waivers: [] };
const TITLES = { tests: 'Tests pass' };

it('has a line for each row that is shown', () => {
  expect(activityCsv({ records: [entry], titles: TITLES }).split('\r\n')).toEqual([
    'Issue,Summary,When,Kind,From,To,Not met,Waived,Waiver reasons,Waived until',
    'SHOP-1,"Pay, ""now""",2026-11-20T09:30:00.000Z,With a waiver,In Review,Done,,Tests pass,Next train,2026-11-20T09:30:00.000Z',
    '',
  ]);
});

it('a day stands as a day', () => {
  expect(activityCsv({ records: [{ ...moment, summary: 'Receipts' }], titles: TITLES }).split('\r\n')[1]).toBe('SHOP-2,Receipts,2026-11-20,Refused as not ready,,,acceptance criteria,,,');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("x")'])('the summary %j is no formula', (summary) => {
  const [, line = ''] = activityCsv({ records: [{ ...moment, summary }], titles: TITLES }).split('\r\n');
  expect(line).toMatch(/^SHOP-2,"?'/);
});
