import type { Readiness } from '../readiness/readiness';
import type { ShelfState } from '../readiness/shelf-life';
import type { IssueFacts } from '../story/issue-facts';

export interface BacklogItem {
  readonly facts: IssueFacts;
  readonly readiness: Readiness;
  /** How its readiness has kept; null or absent for an item that never was ready. */
  readonly shelf?: ShelfState | null;
}

export interface BacklogFigures {
  /** Ready items among the first twenty in rank order; `of` is less than twenty in a short backlog. */
  readonly readyInFirst20: { readonly ready: number; readonly of: number };
  /** Keys of items without a parent: no roadmap epic asks for them. */
  readonly orphans: readonly string[];
  /** Keys of items without acceptance criteria. */
  readonly withoutCriteria: readonly string[];
}

const PLANNING_WINDOW = 20;

/** Figures of the open items of a project, given in rank order. Items that are not scored do not belong in the list. */
export function backlogFigures(items: readonly BacklogItem[]): BacklogFigures {
  const window = items.slice(0, PLANNING_WINDOW);
  return {
    readyInFirst20: { ready: window.filter(({ readiness }) => readiness.band === 'ready').length, of: window.length },
    orphans: items.filter(({ facts }) => facts.parent === null).map(({ facts }) => facts.key),
    withoutCriteria: items.filter(({ readiness }) => readiness.criteria.length === 0).map(({ facts }) => facts.key),
  };
}
