import { FIGURES } from './figures/registry';
import { crossings, THRESHOLDS } from './known-thresholds';
import { fits, isWhole, type Threshold, type ThresholdValues } from './thresholds';

/**
 * A sentence for each threshold that cannot be saved as it is, by its id; none where all can.
 * @param values numbers by id; null for what is no number. What is left out is as usual.
 */
export function thresholdProblems(values: Readonly<Record<string, number | null>>): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  const read: Record<string, number> = {};
  for (const [id, value] of Object.entries(values)) {
    const threshold = THRESHOLDS.get(id);
    if (threshold === undefined) problems[id] = 'There is no such threshold.';
    else if (value === null || !fits(threshold, value)) problems[id] = rangeText(threshold);
    else read[id] = value;
  }
  return { ...crossingProblems(read), ...problems };
}

function crossingProblems(values: ThresholdValues): Readonly<Record<string, string>> {
  const name = (id: string): string => THRESHOLDS.get(id)?.name ?? id;
  const both = crossings(values).flatMap(({ low, high }) => [
    [low, `“${name(low)}” cannot be above “${name(high)}”.`] as const,
    [high, `“${name(high)}” cannot be under “${name(low)}”.`] as const,
  ]);
  // a step that nobody typed has no field to say it at
  return Object.fromEntries(both.filter(([id]) => id in values));
}

const rangeText = (threshold: Threshold): string => `Enter a ${isWhole(threshold) ? 'whole number' : 'number'} from ${threshold.least} to ${threshold.most}${isWhole(threshold) ? '' : ', with at most two digits after the point'}.`;

/** "Orphans, healthy up to": a threshold with the figure that it belongs to. */
export function fullName(id: string): string {
  const title = FIGURES.find((figure) => id.startsWith(`${figure.id}.`))?.title ?? id;
  return `${title}, ${(THRESHOLDS.get(id)?.name ?? id).toLowerCase()}`;
}
