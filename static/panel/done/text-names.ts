import type { FieldIds } from '../../../src/contract/jira-fields';

/** The gate reads one criteria field at most, so that its cost is bounded. */
export const gateCriteria = ({ criteria }: FieldIds): readonly string[] => criteria.slice(0, 1);

/** How the texts that an acceptance is given for are called in a sentence, in the order of their versions. */
export const textNames = (fieldIds: FieldIds): readonly string[] => ['the description', ...gateCriteria(fieldIds).map(() => 'the acceptance criteria field')];
