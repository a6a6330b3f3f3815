import type { CriterionKind } from '../criterion-kind';
import { compiledField, fieldIsSet } from '../field-value';

export const fixVersionSet: CriterionKind = {
  title: () => 'A fix version is set',
  remedy: () => 'Set the fix version it ships with',
  phases: ['before', 'during', 'after'],
  evaluate: (_, { facts }) => fieldIsSet(facts.fields.fixVersions),
  compile: () => compiledField('fixVersions'),
};
