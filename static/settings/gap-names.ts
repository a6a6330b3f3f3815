import { RULES } from '../../src/core/rules/registry';

/** What is missing when a rule is not met, as the end of "most common gap: …"; a rule that this version does not know keeps its id. */
export const gapName = (rule: string): string => RULES.find(({ id }) => id === rule)?.gap ?? rule;
