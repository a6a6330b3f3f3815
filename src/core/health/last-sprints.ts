import type { Sprint } from './work-history';

/** From just after `from` up to and including `to`, in milliseconds since 1970-01-01 UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** PSknowHOW and most planning guides take the mean of five sprints. */
const SPRINTS = 5;
/** A sprint that has more than this share of its time in common with a later one runs beside it. */
const BESIDE = 0.5;

/**
 * The times of the last five closed sprints, oldest first and without overlap, so that no finished item counts twice: of sprints that run side by
 * side the one that ended last stands for all, and one that ended a little into the next ends where that began.
 */
export function lastSprints(sprints: readonly Sprint[]): readonly Span[] {
  const closed = sprints.flatMap(({ state, start, end }) => (state === 'closed' && start !== null && end !== null && start < end ? [{ from: start, to: end }] : []));
  const taken: Span[] = [];
  for (const { from, to } of closed.sort((a, b) => b.to - a.to || b.from - a.from)) {
    const before = taken.at(-1)?.from ?? Infinity;
    if (taken.length === SPRINTS) break;
    if (to - before > (to - from) * BESIDE) continue;
    taken.push({ from, to: Math.min(to, before) });
  }
  return taken.reverse();
}
