import { DAY } from '../time-spans';
import type { HealthInput } from './health-input';
import type { NotEnough } from './measure';
import { runningScope } from './running-scope';
import { scopeChange } from './scope-change';

/** How far the scope of the running sprints had changed at a moment. Items. */
export interface ScopeAt {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly committed: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * How the scope of the running sprints changed from day to day: at the end of each UTC day since the first of them began, and now. The last
 * one says what the figure “Scope changes” says. A sprint that began later counts from then on.
 */
export function scopeByDay(input: HealthInput): readonly ScopeAt[] | NotEnough {
  const scope = runningScope(input);
  if ('kind' in scope) return scope;
  const { started, moves } = scope;
  const moved = new Set(moves.map(({ issue }) => issue));
  const isIn = (sprints: readonly number[] | undefined): boolean => started.some(({ id }) => sprints?.includes(id) ?? false);
  // all others are in no scope on any day, and there may be thousands of them
  const open = input.open.filter(({ facts, life }) => moved.has(facts.id) || isIn(life?.sprints));
  const finished = input.finished.filter(({ past }) => past !== undefined && (moved.has(past.id) || isIn(past.sprints)));
  return ends(Math.min(...started.map(({ start }) => start)), input.now).map((at) => {
    const changes = started.filter(({ start }) => start <= at).map(({ id, start }) => scopeChange(id, start, open, finished, moves, at));
    const count = (of: 'committed' | 'added' | 'removed'): number => changes.reduce((total, change) => total + change[of].size, 0);
    return { at, committed: count('committed'), added: count('added'), removed: count('removed') };
  });
}

/** The last millisecond of each UTC day from a moment's own on; of the last day, `now`. */
function ends(from: number, now: number): readonly number[] {
  const days: number[] = [];
  for (let next = (Math.floor(from / DAY) + 1) * DAY; next <= now; next += DAY) days.push(next - 1);
  return [...days, now];
}
