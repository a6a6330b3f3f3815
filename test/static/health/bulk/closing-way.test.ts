import { closingWay } from '../../../../static/health/bulk/close/closing-way';
import type { Closing } from '../../../../static/health/bulk/close/closings';
import type { Way } from '../../../../static/health/bulk/close/ways';

const way = (name: string, over: Partial<Way> = {}): Way => ({ id: name, name, to: { name, isDone: true }, resolutions: null, takesComment: false, demands: [], ...over });
const resolutions = (required: boolean, ...names: readonly string[]) => ({ required, names: names.map((name) => ({ id: name, name })) });

test.each<[string, Closing, readonly Way[], string]>([
  ['a name for it before any into Done', 'wont-do', [way('Done'), way("Won't do")], "Won't do"],
  ['a duplicate as such', 'duplicate', [way('Reject'), way('Mark as duplicate'), way('Done')], 'Mark as duplicate'],
  ['else as not done', 'duplicate', [way('Done'), way('Reject')], 'Reject'],
  ['by the name of the status', 'later', [way('Done'), way('Park it', { to: { name: 'Postponed', isDone: true } })], 'Park it'],
  ['any into Done', 'out-of-date', [way('Start', { to: { name: 'In Progress', isDone: false } }), way('Done')], 'Done'],
  ['of equals the one that demands least', 'wont-do', [way('Close', { demands: ['Fix versions'] }), way('Reject')], 'Reject'],
  ['never into an open status', 'wont-do', [way('Reject', { to: { name: 'To Do', isDone: false } }), way('Done')], 'Done'],
])('%s', (_, closing, ways, name) => {
  const chosen = closingWay(ways, closing);
  expect(chosen.kind === 'way' ? chosen.way.name : chosen.why).toBe(name);
});

test.each<[Closing, ReturnType<typeof resolutions>, string | null]>([
  ['wont-do', resolutions(true, 'Done', "Won't Do", 'Duplicate'), "Won't Do"],
  ['wont-do', resolutions(true, 'Done', 'Won’t Fix'), 'Won’t Fix'],
  ['duplicate', resolutions(true, 'Done', "Won't Do", 'Duplicate'), 'Duplicate'],
  ['later', resolutions(true, 'Done', "Won't Do"), "Won't Do"],
  ['out-of-date', resolutions(true, 'Obsolete', "Won't Do"), 'Obsolete'],
  ['later', resolutions(false, 'Done', 'Fixed'), null],
])('%s of %j', (closing, offered, name) => {
  const chosen = closingWay([way('Close', { resolutions: offered })], closing);
  expect(chosen.kind === 'way' ? (chosen.resolution?.name ?? null) : chosen.why).toBe(name);
});

test('no fitting resolution where one is demanded, or no way at all', () => {
  expect(closingWay([way('Close', { resolutions: resolutions(true, 'Fixed') })], 'later')).toMatchObject({ kind: 'none' });
  expect(closingWay([], 'later')).toEqual({ kind: 'none', why: 'No transition leads to a done status for you.' });
});
