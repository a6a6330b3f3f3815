import { wayLines } from '../../cli/way-line';
import type { Way } from '../../src/core/readiness/cheapest-way';

const way = (...steps: readonly (readonly [string, number])[]): Way => ({
  steps: steps.map(([does, scoreAfter]) => ({ rule: does, wins: [], does, remedy: '', gains: 1, scoreAfter, bandAfter: 'close', alone: true })),
  endsAt: 100,
  band: 'ready',
  alone: true,
});

it.each<[string, Way, number, string[]]>([
  ['fits into one line', way(['Set an estimate', 60], ['Write criteria', 95]), 60, ['To ready: set an estimate → 60, write criteria → 95']],
  ['goes on below its first step', way(['Set an estimate', 60], ['Write criteria', 95]), 40, ['To ready: set an estimate → 60,', '          write criteria → 95']],
  ['a step is never cut, however narrow', way(['Write acceptance criteria', 95]), 10, ['To ready: write acceptance criteria → 95']],
])('the way %s', (_, of, width, lines) => {
  expect(wayLines(of, width)).toEqual(lines);
});
