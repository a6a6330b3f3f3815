import type { RefusalForm } from '../../src/core/done/refusal';
import { STRICTEST_LIMITS, type GateCost } from '../../src/core/done/gate-limits';

/** What the gate takes of Jira's limits, in words. @param locale BCP 47 */
export function costText(cost: GateCost, locale: string): string {
  const number = (value: number) => value.toLocaleString(locale);
  const of = (part: keyof GateCost) => `${number(cost[part])} of ${number(STRICTEST_LIMITS[part])}`;
  return `Jira checks this by itself during the transition; the app is not called. Of what Jira allows, it takes ${of('leaves')} parts, ${of('characters')} characters and at most ${of('expensiveOperations')} costly reads.`;
}

/** Whether refusals name the issues that stand in the way; null where no criterion is about other issues. */
export function formText(form: RefusalForm, asksIssues: boolean): string | null {
  if (!asksIssues) return null;
  return form === 'names' ? 'A refusal names the issues that stand in the way.' : "Jira's limits leave no room for naming the issues that stand in the way in a refusal; the Readiness panel names them.";
}
