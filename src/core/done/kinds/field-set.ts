import type { FieldSetCriterion } from '../../definition/done-definition';
import type { CriterionKind } from '../criterion-kind';
import { compiledField, fieldAccessor, fieldIsSet } from '../field-value';

export const fieldSet: CriterionKind<FieldSetCriterion> = {
  title: ({ field }) => `${field.name} is set`,
  remedy: ({ field }) => `Fill in “${field.name}”`,
  phases: ['before', 'during', 'after'],
  evaluate: ({ field }, { facts }) => fieldIsSet(facts.fields[field.id]),
  compile: ({ field }) => {
    const accessor = fieldAccessor(field.id);
    return accessor === null ? { cannot: `Jira expressions cannot read the field “${field.name}”` } : compiledField(accessor);
  },
};
