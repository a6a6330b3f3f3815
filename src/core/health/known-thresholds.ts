import { FIGURES } from './figures/registry';
import { fits, thresholdId, type Threshold, type ThresholdValues } from './thresholds';

/** Every threshold of every figure, by its id, in the order of the figures. */
export const THRESHOLDS: ReadonlyMap<string, Threshold> = new Map(FIGURES.flatMap(({ id, thresholds }) => Object.entries(thresholds).map(([name, threshold]) => [thresholdId(id, name), threshold] as const)));

/** Two thresholds of one figure that stand in the wrong order: `low` may not be above `high`. Ids. */
export interface Crossing {
  readonly low: string;
  readonly high: string;
}

/** The steps of a figure that cross each other, such as "worth a look" that would begin above "healthy". */
export function crossings(values: ThresholdValues): readonly Crossing[] {
  const at = (id: string): number => values[id] ?? THRESHOLDS.get(id)?.usual ?? 0;
  return FIGURES.flatMap(({ id, ascending }) => ascending.flatMap((steps) => steps.slice(1).map((high, index) => ({ low: thresholdId(id, steps[index] ?? high), high: thresholdId(id, high) })))).filter(({ low, high }) => at(low) > at(high));
}

/**
 * What counts of values that were kept: numbers of thresholds that are known, within their ranges. Where the steps of a figure cross, all of
 * that figure are as usual. What is as usual is left out, so that a usual number that we correct later reaches every team that never set it.
 */
export function saneThresholds(values: Readonly<Record<string, unknown>>): ThresholdValues {
  const own = Object.entries(values).flatMap(([id, value]): [string, number][] => {
    const threshold = THRESHOLDS.get(id);
    return threshold !== undefined && typeof value === 'number' && fits(threshold, value) && value !== threshold.usual ? [[id, value]] : [];
  });
  const crossed = new Set(crossings(Object.fromEntries(own)).map(({ low }) => figureOf(low)));
  return Object.fromEntries(own.filter(([id]) => !crossed.has(figureOf(id))));
}

const figureOf = (id: string): string => id.slice(0, id.indexOf('.'));
