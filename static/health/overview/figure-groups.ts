import type { ShownFigure } from '../use-figures';

export interface FigureGroup {
  readonly title: string;
  readonly shown: readonly ShownFigure[];
  /** What is said in place of figures. */
  readonly instead: string | null;
}

/** Ids of figures by what they are about; whatever is not named here is about the whole backlog. */
const NEXT = ['ready-coverage', 'estimate-coverage', 'criteria-coverage', 'blocked', 'failing-rules'];
/** Say nothing in a project that does not plan in sprints. */
const OF_SPRINTS = ['unready-this-sprint', 'unready-next-sprint', 'scope-churn'];
const SPRINTS = [...OF_SPRINTS, 'refinement-rate'];

const NO_SPRINTS = 'This project has no sprints, so no figure is about them.';

/** The figures under their headings, each exactly once; those of sprints only where there are any. */
export function groupsOf(shown: readonly ShownFigure[], hasSprints: boolean): readonly FigureGroup[] {
  const about = (ids: readonly string[]): readonly ShownFigure[] => shown.filter(({ figure }) => ids.includes(figure.id));
  const sprints = about(hasSprints ? SPRINTS : []);
  const left = shown.filter(({ figure: { id } }) => !NEXT.includes(id) && !(hasSprints ? SPRINTS : OF_SPRINTS).includes(id));
  return [
    { title: 'Next up', shown: about(NEXT), instead: null },
    { title: 'Sprints', shown: sprints, instead: hasSprints ? null : NO_SPRINTS },
    { title: 'Whole backlog', shown: left, instead: null },
  ].filter((group) => group.shown.length > 0 || group.instead !== null);
}
