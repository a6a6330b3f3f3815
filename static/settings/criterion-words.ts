import { criterion } from '../../src/core/definition/criterion';
import type { CriterionKindId, DoneCriterion } from '../../src/core/definition/done-definition';
import { bound } from '../../src/core/done/kinds';
import type { CriterionForm } from './done-form';
import { readNumber } from './read-number';

/** Each kind as a list of kinds offers it: a name, and what it asks in a sentence. */
export const KIND_WORDS: Readonly<Record<CriterionKindId, { readonly name: string; readonly about: string }>> = {
  'manual-check': { name: 'Manual check', about: 'Somebody ticks it in the Readiness panel, such as “Tests pass”.' },
  'field-set': { name: 'Field is set', about: 'A field of your choice is filled in, such as Assignee or Components.' },
  accepted: { name: 'Accepted by the product owner', about: 'Somebody who may accept has accepted it, in the words that it has now.' },
  'subtasks-done': { name: 'Sub-tasks are done', about: 'Each of its sub-tasks is in a status that counts as done.' },
  'no-open-blocker': { name: 'Nothing blocks it', about: 'No issue that blocks it is still open.' },
  'fix-version-set': { name: 'Fix version is set', about: 'It says with which version it ships.' },
  'estimate-set': { name: 'Estimate is set', about: 'The estimate field of the project holds a number.' },
  'readiness-at-least': { name: 'Readiness is high enough', about: 'Its readiness score reaches a number of your choice.' },
  'resolution-given': { name: 'Resolution is given', about: 'Who moves it chooses a resolution on the transition’s screen.' },
  'comment-given': { name: 'Comment is written', about: 'Who moves it writes a comment on the transition’s screen.' },
  'not-by-assignee': { name: 'Somebody else moves it', about: 'Who moves it is not its assignee.' },
};

export const KIND_IDS = Object.keys(KIND_WORDS).filter((id): id is CriterionKindId => Object.hasOwn(KIND_WORDS, id));

/** What the kind says where the team says nothing of its own. */
export function usualWords(form: CriterionForm): { readonly title: string; readonly remedy: string } {
  if (form.kind === 'field-set' && form.field === null) return { title: KIND_WORDS['field-set'].name, remedy: 'Fill in the field' };
  const { title, remedy } = bound(standIn(form));
  return { title, remedy };
}

/** What the row of a criterion is called. */
export const titleOf = (form: CriterionForm): string => form.title.trim() || usualWords(form).title;

function standIn({ kind, title, field, minimum }: CriterionForm): DoneCriterion {
  if (kind === 'manual-check') return criterion('', { kind, title: title.trim() || 'New check' });
  if (kind === 'field-set') return criterion('', { kind, field: field ?? { id: '', name: '' } });
  if (kind === 'readiness-at-least') return criterion('', { kind, minimum: readNumber(minimum) ?? 0 });
  return criterion('', { kind });
}
