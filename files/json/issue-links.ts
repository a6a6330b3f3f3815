import type { OutsideIssue } from '../imported-issue';
import { keyIn, onOneLine } from '../read-issue';
import { statusOf } from '../types';
import { member, textOf } from './find-issues';

export interface Blockers {
  /** Keys of issues that block this one, and of those that it blocks. */
  readonly blockedBy: readonly string[];
  readonly blocks: readonly string[];
  /** Those that block this one, as far as the link itself tells what they are. */
  readonly described: readonly OutsideIssue[];
}

/** Links of Jira's own type "Blocks": the linked issue stands in `inwardIssue` when it is the one that blocks. */
export function blockers(issuelinks: unknown): Blockers {
  const links: readonly unknown[] = Array.isArray(issuelinks) ? issuelinks : [];
  const linked = (words: 'inward' | 'outward', said: string): readonly unknown[] =>
    links.flatMap((link) => (textOf(member(member(link, 'type'), words)).toLowerCase() === said ? [member(link, `${words}Issue`)] : []));
  const keyOf = (issue: unknown): string | null => keyIn(textOf(member(issue, 'key')));
  const inward = linked('inward', 'is blocked by');
  return {
    blockedBy: inward.flatMap((issue) => keyOf(issue) ?? []),
    blocks: linked('outward', 'blocks').flatMap((issue) => keyOf(issue) ?? []),
    described: inward.flatMap((issue) => described(keyOf(issue), member(issue, 'fields')) ?? []),
  };
}

function described(key: string | null, fields: unknown): OutsideIssue | null {
  const status = member(fields, 'status');
  const name = textOf(member(status, 'name'));
  if (key === null || name === '') return null;
  return { key, summary: onOneLine(textOf(member(fields, 'summary'))) || key, status: statusOf(name, textOf(member(member(status, 'statusCategory'), 'key'))) };
}
