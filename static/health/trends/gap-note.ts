import { countText } from '../../../src/core/count-text';
import type { ChartModel, ChartRow } from './chart-model';

/** What is missing in a chart, in words; null where nothing is. */
export function gapNote({ rows, per }: Pick<ChartModel, 'rows' | 'per'>): string | null {
  const hasValue = ({ values }: ChartRow): boolean => Object.values(values).some((value) => value !== null);
  const lost = rows.filter((row) => !hasValue(row)).length;
  const partial = rows.filter((row) => row.partial && hasValue(row)).length;
  const notes = [
    ...(lost === 0 ? [] : [`${countText(lost, per)} without a value ${lost === 1 ? 'is' : 'are'} left out.`]),
    ...(partial === 0 ? [] : [`${countText(partial, per)} ${partial === 1 ? 'was' : 'were'} counted while a scan was under way, so some scores were missing.`]),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
