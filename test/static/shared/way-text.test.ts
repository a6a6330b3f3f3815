import type { Way } from '../../../src/core/readiness/cheapest-way';
import { stepsText, wayLine } from '../../../static/shared/way-text';

const way = (...steps: readonly (readonly [string, number])[]): Way => ({
  steps: steps.map(([does, scoreAfter]) => ({ rule: does, wins: [], does, remedy: '', gains: 1, scoreAfter, bandAfter: 'close', alone: true })),
  endsAt: 100,
  band: 'ready',
  alone: true,
});

it.each<[Way, string, string]>([
  [way(['Set an estimate', 93]), 'One step to ready', 'Set an estimate →\u00a093'],
  [way(['Set an estimate', 50], ['Write acceptance criteria', 85]), 'Two steps to ready', 'Two steps to ready, first: set an estimate →\u00a050'],
  [way(...Array.from({ length: 12 }, (_, n) => ['Say it', n] as const)), '12 steps to ready', '12 steps to ready, first: say it →\u00a00'],
])('the way in words', (of, steps, line) => {
  expect(stepsText(of)).toBe(steps);
  expect(wayLine(of)).toBe(line);
});
