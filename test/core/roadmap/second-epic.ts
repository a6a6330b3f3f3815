import type { EpicState } from '../../../src/core/roadmap/epic-figures';

/** What the generator drew, in plain words. */
interface Drawn {
  readonly plain: readonly { readonly band: string; readonly estimate: number | null | undefined; readonly blocker: string; readonly started: boolean; readonly sprints: readonly number[]; readonly epic: string | null }[];
  readonly finished: readonly { readonly epic: string; readonly size: number | null; readonly daysAgo: number | null }[];
  readonly epics: readonly { readonly due: string | null; readonly done: boolean }[];
  readonly sizes: readonly number[];
  readonly points: boolean;
  readonly finishedItems: number;
  readonly now: number;
  readonly today: string;
}

/** The figures of an epic once more, without the app's own figure code. `state` is null where it takes a simulation to know. */
export function secondEpic(key: string, drawn: Drawn) {
  const { plain, finished, epics, sizes, points, finishedItems, today } = drawn;
  const mine = plain.filter((item) => item.epic === key);
  const ended = finished.filter((item) => item.epic === key);
  const one = epics[Number(key.slice(3)) - 1] ?? { due: null, done: false };
  const total = sizes.reduce((a, b) => a + b, 0);
  const weigh = (estimate: number | null | undefined) => (points ? (estimate ?? total / finishedItems) : 1);

  const lately = ended.filter(({ daysAgo }) => daysAgo !== null && daysAgo >= 0 && daysAgo < sizes.length * 14);
  const horizon = Date.parse(today) + 91 * 86_400_000;
  let worked = 0;
  epics.forEach(({ due, done }, n) => {
    const its = plain.filter((item) => item.epic === `EP-${n + 1}`);
    if (!done && its.length > 0 && (its.some(({ started }) => started) || (due !== null && Date.parse(due) <= horizon))) worked += 1;
  });
  const share = lately.length >= 3 ? Math.min(1, lately.reduce((a, { size }) => a + weigh(size), 0) / total) : 1 / Math.max(1, worked);
  const perPeriod = (total / sizes.length) * share;
  const ready = mine.filter(({ band, started, sprints }) => band === 'ready' && !started && sprints.length === 0);

  const state = (): EpicState | null => {
    if (one.done) return 'done';
    if (mine.length === 0) return ended.length === 0 ? 'empty' : 'idle';
    if (one.due === null) return 'no-date';
    return Date.parse(one.due) < Date.parse(today) ? 'overdue' : null;
  };
  const doneSize = ended.reduce((a, { size }) => a + (size ?? 0), 0);
  return {
    plain: {
      done: ended.length,
      all: ended.length + mine.length,
      doneSize,
      allSize: doneSize + mine.reduce((a, { estimate }) => a + (estimate ?? 0), 0),
      ready: mine.filter(({ band }) => band === 'ready').length,
      blocked: mine.filter(({ blocker }) => blocker === 'open').length,
      due: one.due,
    },
    share,
    fuel: share === 0 ? null : ready.reduce((a, { estimate }) => a + weigh(estimate), 0) / perPeriod,
    state: state(),
  };
}
