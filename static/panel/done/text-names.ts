import type { FieldIds } from '../../../src/contract/jira-fields';

/** The criteria field that a gate most likely reads, where the app does not say: one at most, so that its cost is bounded. */
export const ownCriteria = ({ criteria }: FieldIds): readonly string[] => criteria.slice(0, 1);

/** How the texts that an acceptance is given for are called in a sentence, in the order of their versions. */
export const textNames = (criteriaFields: readonly string[]): readonly string[] => ['the description', ...criteriaFields.map(() => 'the acceptance criteria field')];
