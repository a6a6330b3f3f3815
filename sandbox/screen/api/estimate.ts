import { storyPointEstimateField, storyPointsField } from './issue-parts';

interface Estimated {
  readonly [storyPointsField]: number | null;
  readonly [storyPointEstimateField]: number | null;
}

/** The estimate, whichever of the two fields the project's style has. */
export const estimateOf = (fields: Estimated): number | null => fields[storyPointsField] ?? fields[storyPointEstimateField];

/** Id of the field that an issue is estimated in, from the fields it has. */
export const estimateField = (names: Readonly<Record<string, string>>): typeof storyPointsField | typeof storyPointEstimateField => (Object.hasOwn(names, storyPointEstimateField) ? storyPointEstimateField : storyPointsField);
