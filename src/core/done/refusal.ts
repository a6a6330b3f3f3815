/** Divides the reasons; still reads well where line breaks collapse to blanks. */
export const BULLET = '\n• ';

/** Stands behind the count of reasons. */
export const HEAD = ` still missing before Done:${BULLET}`;

/** Whether a refusal names the issues that stand in the way; where Jira's limits leave no room, it does not. */
export type RefusalForm = 'names' | 'plain';

/** The whole refusal: the count first, then one reason a line. */
export const refusal = (reasons: readonly string[]): string => `${reasons.length}${HEAD}${reasons.join(BULLET)}`;

/** What a refusal says of one criterion, before the issues concerned. A title of the team's own stands before what to do. */
export function reasonText(criterion: { readonly title: string | null; readonly remedy: string; readonly yieldsIssues: boolean }, form: RefusalForm): string {
  const { title, remedy, yieldsIssues } = criterion;
  const words = title === null || remedy.includes(title) ? remedy : `${title}: ${remedy}`;
  return yieldsIssues && form === 'names' ? `${words}: ` : words;
}
