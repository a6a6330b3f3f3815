import { groupedNumber } from '../text/grouped-number';
import { MEASURED, type Measured } from './measured';
import type { Rule } from './rule';

/** How often a rule was right on public data, in one sentence; where it was not measured, why not. */
export function measuredSentence({ id, reads }: Pick<Rule, 'id' | 'reads'>, measured: Readonly<Record<string, Measured>> = MEASURED): string {
  const figures = Object.hasOwn(measured, id) ? measured[id] : undefined;
  if (figures === undefined) return reads === 'record' ? 'Not measured: it checks a field or a link, not a text.' : 'Not measured: no public stories are labelled for it.';
  const { objections, right, on } = figures;
  if (objections === 0) return `It was measured, but never objected (${on}).`;
  return `When this rule objected, it was right in ${groupedNumber(right)} of ${groupedNumber(objections)} ${objections === 1 ? 'case' : 'cases'} (${on}).`;
}
