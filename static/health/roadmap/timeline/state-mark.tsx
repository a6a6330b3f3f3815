import type { EpicState } from '../../../../src/core/roadmap/epic-figures';

/** A shape of its own for each kind of news, so that colour is never alone; drawn in a square of 12. */
const CHECK = 'M1.5 6.5 4.5 9.5 10.5 3';
const DOT = 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0 -9Z';
const TRIANGLE = 'M6 1 11.5 10.5H0.5Z';
const DIAMOND = 'M6 0.5 11.5 6 6 11.5 0.5 6Z';
const SQUARE = 'M1.5 1.5h9v9h-9Z';

const SHAPES: Readonly<Record<EpicState, { readonly path: string; readonly filled: boolean }>> = {
  done: { path: CHECK, filled: false },
  'on-track': { path: DOT, filled: true },
  'at-risk': { path: TRIANGLE, filled: true },
  late: { path: DIAMOND, filled: true },
  overdue: { path: SQUARE, filled: true },
  'no-date': { path: DOT, filled: false },
  unknown: { path: DOT, filled: false },
  idle: { path: SQUARE, filled: false },
  empty: { path: DOT, filled: false },
};

/** The sign of a state; its word stands beside it. */
export function StateMark({ state }: { readonly state: EpicState }) {
  const { path, filled } = SHAPES[state];
  return (
    <svg className={`state-mark time-${state}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={filled ? 0 : 1.75} />
    </svg>
  );
}
