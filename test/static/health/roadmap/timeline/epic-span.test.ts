import { dayNumber } from '../../../../../src/core/roadmap/day';
import type { Epic } from '../../../../../src/core/roadmap/epic';
import { epicSpan } from '../../../../../static/health/roadmap/timeline/epic-span';
import { epicRow } from '../../../../support/epic-rows';
import { DONE_STATUS, doneItem, TODAY } from '../../../../support/roadmap';

const finished = [doneItem('D-1', 'EP-1', 3, 40), doneItem('D-2', 'EP-1', 3, 10), doneItem('D-3', 'EP-1', 3, null)];

it.each<[string, Partial<Epic>, boolean, string]>([
  ['start and due', { start: '2027-01-01', due: '2027-03-01' }, true, '2027-01-01 2027-03-01'],
  ['one day', { start: '2027-03-01', due: '2027-03-01' }, false, '2027-03-01 2027-03-01'],
  ['without a start from its first finished item', { due: '2027-03-01' }, true, '<2026-12-06 2027-03-01'],
  ['without a start and finished items from today', { due: '2027-03-01' }, false, '<2027-01-15 2027-03-01'],
  ['without a start and past due', { due: '2027-01-10' }, false, '<2027-01-10 2027-01-10'],
  ['a start after the due date is none', { start: '2027-04-01', due: '2027-03-01' }, false, '<2027-01-15 2027-03-01'],
  ['without a due date until today', { start: '2027-01-01' }, true, '2027-01-01 2027-01-15>'],
  ['without a due date, not begun', { start: '2027-02-01' }, false, '2027-02-01 2027-02-01>'],
  ['without a due date, done: until its last finished item', { start: '2026-12-01', status: DONE_STATUS }, true, '2026-12-01 2027-01-05>'],
  ['without any date', {}, true, 'none'],
  ['what is no date', { start: 'soon', due: null }, true, 'none'],
])('%s', (_, over, withDone, expected) => {
  const span = epicSpan(epicRow('EP-1', over, {}, withDone ? { done: finished } : {}), TODAY);
  const said = (text: string): number => dayNumber(text) ?? 0;
  if (expected === 'none') expect(span).toBeNull();
  else {
    const [start = '', end = ''] = expected.split(' ');
    expect(span).toEqual({ start: said(start.replace('<', '')), end: said(end.replace('>', '')), openStart: start.startsWith('<'), openEnd: end.endsWith('>') });
  }
});
