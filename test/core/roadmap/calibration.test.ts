import fc from 'fast-check';
import { calibrate, confidenceAt, type Trial } from '../../../src/core/roadmap/calibration';
import { runs } from '../../support/runs';

const times = (count: number, score: number, right: boolean): Trial[] => Array.from({ length: count }, () => ({ score, right }));

it.each([
  ['no trials', [], []],
  ['all right', times(19, 0.9, true), [{ at: 0.9, share: 0.95, trials: 19 }]],
  ['too few for two steps', [...times(5, 0.1, false), ...times(9, 0.9, true)], [{ at: 0.6143, share: 0.6, trials: 14 }]],
  ['two scores', [...times(10, 0.1, false), ...times(19, 0.9, true)], [{ at: 0.1, share: 0, trials: 10 }, { at: 0.9, share: 0.95, trials: 19 }]],
  ['higher scores that are less often right', [...times(19, 0.3, true), ...times(20, 0.6, false)], [{ at: 0.4538, share: 0.475, trials: 39 }]],
])('%s', (_, trials, steps) => {
  expect(calibrate(trials)).toEqual(steps);
});

it('between two steps the confidence lies on a straight line', () => {
  const steps = [{ at: 0.2, share: 0.1, trials: 10 }, { at: 0.6, share: 0.5, trials: 10 }, { at: 1, share: 0.9, trials: 10 }];
  expect([0, 0.2, 0.3, 0.6, 0.9, 1].map((score) => confidenceAt(steps, score))).toEqual([0.1, 0.1, 0.2, 0.5, 0.8, 0.9]);
  expect(confidenceAt(steps.slice(0, 1), 0.9)).toBe(0.1);
  expect(confidenceAt([], 0.9)).toBe(0);
});

const someTrials = fc.array(fc.record({ score: fc.constantFrom(0, 0.1, 0.25, 0.5, 0.7, 0.9, 1), right: fc.boolean() }), { maxLength: 80 });

it('grows with the score, counts every trial once, and does not depend on their order', () => {
  fc.assert(
    fc.property(someTrials.chain((trials) => fc.tuple(fc.constant(trials), fc.shuffledSubarray(trials, { minLength: trials.length }))), ([trials, shuffled]) => {
      const steps = calibrate(trials);
      expect(calibrate(shuffled)).toEqual(steps);
      expect(steps.reduce((sum, step) => sum + step.trials, 0)).toBe(trials.length);
      for (const by of ['at', 'share'] as const) expect(steps.map((step) => step[by])).toEqual(steps.map((step) => step[by]).sort((a, b) => a - b));
      const along = Array.from({ length: 21 }, (_, n) => confidenceAt(steps, n / 20));
      expect(along).toEqual([...along].sort((a, b) => a - b));
      expect(along.every((share) => share >= 0 && share < 1)).toBe(true);
    }),
    runs(300),
  );
});

it('on average says what was so, a little less', () => {
  fc.assert(
    fc.property(someTrials.filter(({ length }) => length > 0), (trials) => {
      const right = trials.filter((one) => one.right).length;
      const promised = calibrate(trials).reduce((sum, step) => sum + step.share * step.trials, 0);
      expect(promised).toBeLessThanOrEqual(right + 0.05);
      expect(promised).toBeGreaterThan(right - calibrate(trials).length - 0.05);
    }),
    runs(200),
  );
});
