import { KIND_WORDS, titleOf } from './criterion-words';
import type { CriterionForm } from './done-form';

/** What the name of a criterion leaves open: its kind where the team calls it otherwise, and the issue types where not all are asked. */
export function criterionNote(criterion: CriterionForm, types: readonly string[]): string {
  const kind = KIND_WORDS[criterion.kind].name;
  const named = criterion.title.trim() === '' && criterion.kind !== 'manual-check';
  const asked = criterion.issueTypes?.map((type) => types.find((name) => name.toLowerCase() === type) ?? type) ?? [];
  return [named || titleOf(criterion) === kind ? '' : kind, asked.length === 0 ? '' : `only ${new Intl.ListFormat('en').format(asked)}`].filter((part) => part !== '').join(' · ');
}
