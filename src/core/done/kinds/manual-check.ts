import type { ManualCheckCriterion } from '../../definition/done-definition';
import { judged, type CriterionKind } from '../criterion-kind';
import { compiledEvidence } from '../evidence-text';

/** Met by its tick alone, which counts for every kind like a waiver without end (see `covered`). */
export const manualCheck: CriterionKind<ManualCheckCriterion> = {
  title: ({ title }) => title,
  remedy: ({ title }) => `Tick “${title}” in the Readiness panel`,
  phases: ['before', 'during', 'after'],
  evaluate: () => judged(false),
  // an acceptance of no text: never equal to one that was given
  compile: (_, fields) => compiledEvidence(fields, []),
};
