import type { Figure } from './figure';
import { thresholdId, type ThresholdUnit, type ThresholdValues } from './thresholds';

const NAMES: Readonly<Record<Exclude<ThresholdUnit, 'percent' | 'ratio'>, readonly [string, string]>> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  sprints: ['sprint', 'sprints'],
  items: ['item', 'items'],
  criteria: ['criterion', 'criteria'],
};

/** "15 %", "1 day", "1.2". */
export function valueText(value: number, unit: ThresholdUnit): string {
  if (unit === 'ratio') return String(value);
  return unit === 'percent' ? `${value} %` : `${value} ${NAMES[unit][value === 1 ? 0 : 1]}`;
}

/** What a team has set otherwise for a figure: "Set by your team: healthy from 70 % (usual: 80 %)." Null where all is as usual. */
export function setByTeam({ id, thresholds }: Pick<Figure, 'id' | 'thresholds'>, { thresholds: set }: { readonly thresholds: ThresholdValues }): string | null {
  const own = Object.entries(thresholds).flatMap(([name, threshold]) => {
    const value = set[thresholdId(id, name)];
    return value === undefined || value === threshold.usual ? [] : [`${lower(threshold.name)} ${valueText(value, threshold.unit)} (usual: ${valueText(threshold.usual, threshold.unit)})`];
  });
  return own.length === 0 ? null : `Set by your team: ${own.join('; ')}.`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
