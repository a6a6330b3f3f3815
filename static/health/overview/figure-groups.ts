import type { ShownFigure } from '../use-figures';

export interface FigureGroup {
  readonly title: string;
  readonly shown: readonly ShownFigure[];
}

/** Ids of figures by what they are about; whatever is not named here is about the whole backlog. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['Next up', ['ready-coverage', 'estimate-coverage', 'criteria-coverage', 'blocked', 'failing-rules']],
  ['Sprints', ['unready-this-sprint', 'unready-next-sprint', 'scope-churn', 'refinement-rate']],
];
const REST = 'Whole backlog';

/** The figures under their headings, each exactly once. */
export function groupsOf(shown: readonly ShownFigure[]): readonly FigureGroup[] {
  const titleOf = (id: string): string => NAMED.find(([, ids]) => ids.includes(id))?.[0] ?? REST;
  return [...NAMED.map(([title]) => title), REST]
    .map((title) => ({ title, shown: shown.filter(({ figure }) => titleOf(figure.id) === title) }))
    .filter((group) => group.shown.length > 0);
}
