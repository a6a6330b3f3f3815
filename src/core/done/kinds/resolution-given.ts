import type { CriterionKind } from '../criterion-kind';
import { fieldIsSet } from '../field-value';

/** Only a transition's screen gives a resolution, so nobody can have it before. */
export const resolutionGiven: CriterionKind = {
  title: () => 'A resolution is given',
  remedy: () => 'Choose a resolution on the transition’s screen',
  phases: ['during', 'after'],
  evaluate: (_, { facts }) => fieldIsSet(facts.fields.resolution),
  compile: () => ({ yields: 'met', text: "config?.asked=='before'||issue.resolution!=null", flag: 'resolution', data: { resolution: true }, expensive: 0 }),
};
