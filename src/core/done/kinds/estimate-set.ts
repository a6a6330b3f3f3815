import { judged, UNKNOWN, type CriterionKind } from '../criterion-kind';
import { compiledField } from '../field-value';

export const estimateSet: CriterionKind = {
  title: () => 'It has an estimate',
  remedy: () => 'Give it an estimate',
  phases: ['before', 'during', 'after'],
  evaluate: (_, { facts }) => (facts.estimate === undefined ? UNKNOWN : judged(facts.estimate !== null)),
  compile: (_, { estimate }) => (estimate === null ? { cannot: 'this project has no estimate field' } : compiledField(estimate)),
};
