import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { JiraFailure } from '../shared/answer';
import type { HealthFields } from './backlog-query';

/** Where reading stands. What has been read stays on screen when a later page fails, and reading goes on from there. */
export interface Backlog {
  readonly phase: 'reading' | 'complete' | 'stopped';
  readonly items: readonly BacklogItem[];
  /** What an earlier reading had found, shown until this one has found as much. */
  readonly before: readonly BacklogItem[];
  readonly fields: HealthFields | null;
  /** Jira's token of the page to read next; null before the first page. */
  readonly next: string | null;
  readonly failure: JiraFailure | null;
}

export type BacklogNews =
  | { readonly kind: 'fields'; readonly fields: HealthFields }
  | { readonly kind: 'page'; readonly items: readonly BacklogItem[]; readonly next: string | null }
  | { readonly kind: 'failed'; readonly failure: JiraFailure }
  | { readonly kind: 'again' }
  /** Something was added: read it all once more. */
  | { readonly kind: 'anew' };

export const emptyBacklog: Backlog = { phase: 'reading', items: [], before: [], fields: null, next: null, failure: null };

export function backlogAfter(backlog: Backlog, news: BacklogNews): Backlog {
  switch (news.kind) {
    case 'fields':
      return { ...backlog, fields: news.fields };
    case 'page':
      return { ...backlog, items: [...backlog.items, ...news.items], next: news.next, phase: news.next === null ? 'complete' : 'reading' };
    case 'failed':
      return { ...backlog, phase: 'stopped', failure: news.failure };
    case 'again':
      return { ...backlog, phase: 'reading', failure: null };
    case 'anew':
      return { ...emptyBacklog, fields: backlog.fields, before: shownItems(backlog) };
  }
}

/** What there is to show: while everything is read once more, the list does not shrink. */
export const shownItems = ({ phase, items, before }: Backlog): readonly BacklogItem[] => (phase === 'complete' || items.length >= before.length ? items : before);
