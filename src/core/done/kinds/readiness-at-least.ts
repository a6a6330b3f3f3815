import type { ReadinessCriterion } from '../../definition/done-definition';
import { judged, UNKNOWN, type CriterionKind } from '../criterion-kind';

/** Read from the app's own field, which people cannot write; never from the issue property, which they can. */
export const readinessAtLeast: CriterionKind<ReadinessCriterion> = {
  title: ({ minimum }) => `Readiness is at least ${minimum}`,
  remedy: ({ minimum }) => `Bring its readiness to ${minimum} or more`,
  phases: ['before', 'during', 'after'],
  evaluate: ({ minimum }, { readiness }) => (readiness === undefined ? UNKNOWN : judged((readiness ?? 0) >= minimum)),
  compile: ({ minimum }, { readiness }) =>
    readiness === null
      ? { cannot: 'the field “Readiness” is not visible in this project' }
      : { yields: 'met', text: `(issue?.${readiness}??0)>=c.minimum`, flag: 'minimum', data: { minimum }, expensive: 1 },
};
