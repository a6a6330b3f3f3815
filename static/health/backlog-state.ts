import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { JiraFailure } from '../shared/answer';
import type { HealthFields } from './backlog-query';

/** Where reading stands. What has been read stays on screen when something fails, and reading goes on from there. */
export interface Backlog {
  readonly phase: 'reading' | 'complete' | 'stopped';
  /** In rank order, from the top down to the first one that has not been read. */
  readonly items: readonly BacklogItem[];
  /** What an earlier reading had found, shown until this one has found as much. */
  readonly before: readonly BacklogItem[];
  readonly fields: HealthFields | null;
  /** How many have been read, in whatever order. */
  readonly read: number;
  /** How many there are to read; null until all are listed. */
  readonly total: number | null;
  /** Of a later visit: how many items are new or not as they were; null on a first one. */
  readonly renewed: number | null;
  /** How many the reader may see and Jira could not give. */
  readonly unread: number;
  readonly failure: JiraFailure | null;
}

export type BacklogNews =
  | { readonly kind: 'fields'; readonly fields: HealthFields }
  | { readonly kind: 'read'; readonly items: readonly BacklogItem[]; readonly read: number; readonly total: number | null }
  /** Everything is read, or what was read again is in its place. */
  | { readonly kind: 'complete'; readonly items: readonly BacklogItem[]; readonly renewed: number | null; readonly unread: number }
  | { readonly kind: 'failed'; readonly failure: JiraFailure; readonly items: readonly BacklogItem[]; readonly read: number }
  | { readonly kind: 'again' }
  /** Something was added: read once more. */
  | { readonly kind: 'anew' };

export const emptyBacklog: Backlog = { phase: 'reading', items: [], before: [], fields: null, read: 0, total: null, renewed: null, unread: 0, failure: null };

export function backlogAfter(backlog: Backlog, news: BacklogNews): Backlog {
  switch (news.kind) {
    case 'fields':
      return { ...backlog, fields: news.fields };
    case 'read':
      return { ...backlog, items: news.items, read: news.read, total: news.total };
    case 'complete':
      return { ...backlog, phase: 'complete', items: news.items, before: [], read: news.items.length, total: news.items.length, renewed: news.renewed, unread: news.unread, failure: null };
    case 'failed':
      return { ...backlog, phase: 'stopped', items: news.items, read: news.read, failure: news.failure };
    case 'again':
      return { ...backlog, phase: 'reading', failure: null };
    case 'anew':
      return { ...emptyBacklog, fields: backlog.fields, before: shownItems(backlog) };
  }
}

/** What there is to show: while everything is read once more, the list does not shrink. */
export const shownItems = ({ phase, items, before }: Backlog): readonly BacklogItem[] => (phase === 'complete' || items.length >= before.length ? items : before);
