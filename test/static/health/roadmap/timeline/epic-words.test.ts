import { dependencies } from '../../../../../src/core/roadmap/dependencies';
import type { EpicRow } from '../../../../../static/health/roadmap/epic-row';
import { datesText, drawnDependencies, epicWords } from '../../../../../static/health/roadmap/timeline/epic-words';
import { epicRow } from '../../../../support/epic-rows';
import { DONE_STATUS, noSignals, TODAY } from '../../../../support/roadmap';

const range = { low: '2026-12-20', middle: '2027-01-20', high: '2027-02-20', beyond: false };
const blocks = (...keys: readonly string[]) => ({ signals: { ...noSignals, blocks: keys } });
const words = (rows: readonly EpicRow[], key: string): string => {
  const row = rows.find(({ work }) => work.epic.key === key);
  const drawn = drawnDependencies(dependencies(rows.map(({ work }) => work)), rows);
  return row === undefined ? '' : epicWords(row, drawn, TODAY, 'en-US');
};

it.each([
  ['both', { start: '2026-09-23', due: '2027-02-01' }, 'Sep 23, 2026 – Feb 1'],
  ['only due', { due: '2027-02-01' }, 'due Feb 1'],
  ['only a start', { start: '2027-02-01' }, 'from Feb 1'],
  ['none', {}, null],
  ['starts too late', { start: '2027-03-01', due: '2027-02-01' }, 'due Feb 1, before it starts (Mar 1)'],
])('dates: %s', (_, over, text) => {
  expect(datesText(epicRow('EP-1', over), TODAY, 'en-US')).toBe(text);
});

it('says all that is drawn', () => {
  const row = epicRow('EP-1', { summary: 'Checkout', status: { name: 'In Progress', category: 'indeterminate' }, start: '2026-09-23', due: '2027-02-01' }, { state: 'at-risk', range, count: { done: 7, all: 12 }, blocked: 1 });
  expect(words([row], 'EP-1')).toBe('Checkout (EP-1), In Progress, Sep 23, 2026 to Feb 1, at risk: in 85 of 100 futures done by Feb 20, due Feb 1. 7 of 12 items done. In 50 of 100 futures done by Jan 20. 1 item blocked.');
});

it.each([
  ['done', null, 'Summary of EP-1 (EP-1), Done, due Feb 1.'],
  ['late', range, 'Summary of EP-1 (EP-1), To Do, late: in only 15 of 100 futures done by Dec 20, 2026, due Feb 1. In 50 of 100 futures done by Jan 20.'],
  ['unknown', null, 'Summary of EP-1 (EP-1), To Do, no forecast: due Feb 1.'],
  ['empty', null, 'Summary of EP-1 (EP-1), To Do, due Feb 1, no items yet: link its items, or close it.'],
] as const)('%s', (state, given, text) => {
  expect(words([epicRow('EP-1', { due: '2027-02-01', ...(state === 'done' ? { status: DONE_STATUS } : {}) }, { state, range: given })], 'EP-1')).toBe(text);
});

describe('dependencies', () => {
  it('both sides say it', () => {
    const rows = [epicRow('EP-1', { due: '2027-02-01', ...blocks('EP-2') }), epicRow('EP-2', { due: '2027-03-01' })];
    expect(words(rows, 'EP-1')).toContain('Blocks Summary of EP-2 (EP-2).');
    expect(words(rows, 'EP-2')).toContain('Is blocked by Summary of EP-1 (EP-1).');
  });

  it('dates that contradict are said where the epic waits', () => {
    const rows = [epicRow('EP-1', { due: '2027-03-01', ...blocks('EP-2', 'EP-3') }), epicRow('EP-2', { due: '2027-02-01' }), epicRow('EP-3', {}, { range })];
    expect(words(rows, 'EP-2')).toContain('Is blocked by Summary of EP-1 (EP-1), but is due Feb 1, before that ends (Mar 1).');
    expect(words(rows, 'EP-3')).toContain('Is blocked by Summary of EP-1 (EP-1), but is forecast for Jan 20, before that ends (Mar 1).');
  });

  it('so is a circle', () => {
    const rows = [epicRow('EP-1', blocks('EP-2')), epicRow('EP-2', blocks('EP-1'))];
    expect(words(rows, 'EP-1')).toContain('Is blocked by Summary of EP-2 (EP-2), which it blocks in turn: neither can be finished first.');
  });
});
