import { askSteps } from '../../../../static/health/bulk/ask/ask-steps';
import { closeSteps, kindsOf } from '../../../../static/health/bulk/close/close-steps';
import { linkSteps, unlinkSteps } from '../../../../static/health/bulk/epic/epic-steps';
import { estimateSteps } from '../../../../static/health/bulk/estimate/estimate-steps';
import type { Planned } from '../../../../static/health/bulk/planned';
import { linked } from '../../../support/facts';
import { finding, item, readiness } from '../../facts';

const rita = { accountId: 'rita', displayName: 'Rita' };
const epic = { key: 'SHOP-1', summary: 'Checkout' };
const told = ({ steps, leftOut }: Planned) => ({ steps, leftOut });

test('one question goes to reporters of items that miss something, and not to oneself', () => {
  const items = [
    { ...item({ key: 'A', reporter: rita }), readiness: readiness({ findings: [finding()] }) },
    item({ key: 'B', reporter: null }),
    item({ key: 'C', reporter: { accountId: 'me', displayName: 'Me' } }),
    { ...item({ key: 'D', reporter: rita }), readiness: readiness({ findings: [finding({ lost: 0, level: 'advice' })] }) },
  ];
  expect(told(askSteps(items, 'Missing: {missing}', 'me'))).toEqual({
    steps: [{ key: 'A', seen: { reporter: rita, missing: 'There is no estimate.' } }],
    leftOut: [{ words: 'It has no reporter.', keys: ['B'] }, { words: 'You are the reporter.', keys: ['C'] }, { words: 'Nothing is missing in it.', keys: ['D'] }],
  });
  expect(askSteps(items, 'What is this?', 'me').steps.map(({ key }) => key)).toEqual(['A', 'D']);
});

test.each<[boolean, readonly string[], readonly string[]]>([
  [false, ['A'], ['It has an estimate already.', 'It has 5 points already.', 'Its estimate could not be read.']],
  [true, ['A', 'B'], ['It has 5 points already.', 'Its estimate could not be read.']],
])('estimates are set where there is none (replaced: %s)', (replace, keys, why) => {
  const items = [item({ key: 'A', estimate: null }), item({ key: 'B', estimate: 3 }), item({ key: 'C', estimate: 5 }), item({ key: 'D', estimate: undefined })];
  const { steps, leftOut } = estimateSteps(items, 5, replace);
  expect(steps.map(({ key }) => key)).toEqual(keys);
  expect(leftOut.map(({ words }) => words)).toEqual(why);
});

test('links what has no epic, and moves the rest only when asked', () => {
  const items = [item({ key: 'A', parent: null }), item({ key: 'B', parent: linked('SHOP-2', 'new', 1) }), item({ key: 'C', parent: linked('SHOP-1', 'new', 1) }), item({ key: 'D', type: { name: 'Sub-task', level: -1 } })];
  expect(linkSteps(items, epic, false).steps).toEqual([{ key: 'A', seen: null }]);
  expect(linkSteps(items, epic, true).steps).toEqual([{ key: 'A', seen: null }, { key: 'B', seen: 'SHOP-2' }]);
  expect(linkSteps(items, epic, true).leftOut.map(({ words }) => words)).toEqual(['It belongs to SHOP-1 already.', 'A parent one level above does not fit a Sub-task.']);
  expect(unlinkSteps(items).steps).toEqual([{ key: 'B', seen: 'SHOP-2' }, { key: 'C', seen: 'SHOP-1' }]);
});

test('closes what is open, and looks at one item of each type in each status', () => {
  const status = (name: string, category: 'new' | 'done') => ({ name, category });
  const items = [item({ key: 'A', status: status('To Do', 'new') }), item({ key: 'B', status: status('To Do', 'new') }), item({ key: 'C', status: status('Done', 'done') }), item({ key: 'D', status: status('To Do', 'new'), type: { name: 'Bug', level: 0 } })];
  const { steps, leftOut, items: closed } = closeSteps(items, 'later', 'Not now.');
  expect(steps).toEqual([{ key: 'A', seen: 'To Do' }, { key: 'B', seen: 'To Do' }, { key: 'D', seen: 'To Do' }]);
  expect(leftOut).toEqual([{ words: 'It is done already.', keys: ['C'] }]);
  expect(kindsOf(closed).map(({ first, count }) => [first.facts.key, count])).toEqual([['A', 2], ['D', 1]]);
});
