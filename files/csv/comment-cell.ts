import type { ImportedComment } from '../imported-issue';
import { jiraDate } from '../jira-date';
import { textToAdf } from '../text-to-adf';

/** A comment as Jira exports one: `14/Jul/25 3:42 PM;accountid;text`. A cell of another form is a comment of nobody. Null without words. */
export function readComment(cell: string): ImportedComment | null {
  const [, when = '', author = '', text = ''] = /^([^;]*);([^;]*);([\s\S]*)$/.exec(cell) ?? [];
  const created = jiraDate(when);
  const body = textToAdf(created === null ? cell : text);
  return body === null ? null : { author: created === null ? null : author.trim() || null, created, body };
}

/** Comments in the order in which they were written; those without a date keep their place at the end. */
export const oldestFirst = (comments: readonly ImportedComment[]): readonly ImportedComment[] =>
  [...comments].sort((left, right) => (left.created?.getTime() ?? Number.MAX_SAFE_INTEGER) - (right.created?.getTime() ?? Number.MAX_SAFE_INTEGER));
