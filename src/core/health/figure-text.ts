import { countText } from '../count-text';
import { LONGEST } from './forecast';

/** At most one digit after the point: 2, 1.4. */
export const numberText = (value: number): string => String(Math.round(value * 10) / 10);

/** "12 of 20". */
export const partText = (part: number, of: number): string => `${part} of ${of}`;

export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

/** "1.4 to 2.6 sprints", "1 week"; one number where both ends read the same. */
export function lengthText(low: number, high: number, unit: string): string {
  if (low >= LONGEST) return `more than ${LONGEST} ${unit}s`;
  const [from, to] = [numberText(low), high >= LONGEST ? `more than ${LONGEST}` : numberText(high)];
  if (from === to) return countText(from, unit);
  return `${from} to ${to} ${unit}s`;
}
