import type { CriterionKindId } from '../../src/core/definition/done-definition';
import { KIND_IDS } from './criterion-words';
import type { CriterionForm } from './done-form';

/** Kinds of which a definition may hold several, each about something else. */
const MANY: ReadonlySet<CriterionKindId> = new Set(['manual-check', 'field-set']);

/** The kinds that would ask something new: another one that is asked of all issue types already would only repeat itself. */
export const addableKinds = (criteria: readonly CriterionForm[]): readonly CriterionKindId[] =>
  KIND_IDS.filter((id) => MANY.has(id) || !criteria.some(({ kind, issueTypes }) => kind === id && (issueTypes === null || id === 'accepted')));
