import { criterion } from '../../src/core/definition/criterion';
import type { DoneCriterion, DoneDefinition } from '../../src/core/definition/done-definition';
import { criterionId } from './criterion-id';
import type { CriterionForm, DoneForm } from './done-form';
import { readNumber } from './read-number';

/** Sentences by `<criterion's key>.<part>`; `criteria` and `roles` are about the whole. */
export type DoneProblems = Readonly<Record<string, string>>;

const LONGEST_TITLE = 80;
const LONGEST_REMEDY = 200;
const MOST_CRITERIA = 20;
const MOST_ROLES = 10;

/**
 * Reads what was typed. Where there are problems, what has one is left out of `done`: the rest can still be looked at.
 * @param version the number that a save would give it
 */
export function readDone({ criteria, acceptors, rejectTo }: DoneForm, version: number): { readonly done: DoneDefinition; readonly problems: DoneProblems } {
  const problems: Record<string, string> = {};
  const taken = new Set(criteria.flatMap(({ id }) => (id === null ? [] : [id])));
  const read: DoneCriterion[] = [];
  for (const form of criteria) {
    const found = problemsOf(form);
    for (const [part, text] of Object.entries(found)) problems[`${form.key}.${part}`] = text;
    if (Object.keys(found).length > 0) continue;
    const id = form.id ?? criterionId(form.title || (form.field?.name ?? ''), form.kind, version, taken);
    taken.add(id);
    const one = criterionOf(form, id);
    if (one !== null) read.push(one);
  }
  if (criteria.length > MOST_CRITERIA) problems.criteria = `Use at most ${MOST_CRITERIA} criteria.`;
  else if (criteria.filter(({ kind }) => kind === 'accepted').length > 1) problems.criteria = 'Acceptance can stand there once.';
  if (acceptors.roles.length > MOST_ROLES) problems.roles = `Choose at most ${MOST_ROLES} roles.`;
  return { done: { criteria: read, acceptors, rejectTo }, problems };
}

function problemsOf({ kind, title, remedy, issueTypes, field, minimum }: CriterionForm): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (kind === 'manual-check' && title.trim() === '') problems.title = 'Say what is checked.';
  if (title.trim().length > LONGEST_TITLE) problems.title = `Use at most ${LONGEST_TITLE} characters.`;
  if (remedy.trim().length > LONGEST_REMEDY) problems.remedy = `Use at most ${LONGEST_REMEDY} characters.`;
  if (issueTypes?.length === 0) problems.issueTypes = 'Choose at least one issue type.';
  if (kind === 'field-set' && field === null) problems.field = 'Choose a field.';
  if (kind === 'readiness-at-least' && !isPercent(readNumber(minimum))) problems.minimum = 'Enter a whole number from 1 to 100.';
  return problems;
}

const isPercent = (value: number | null): boolean => value !== null && Number.isInteger(value) && value >= 1 && value <= 100;

function criterionOf({ kind, title, remedy, issueTypes, field, minimum }: CriterionForm, id: string): DoneCriterion | null {
  const own = { title: title.trim() || null, remedy: remedy.trim() || null, issueTypes };
  if (kind === 'manual-check') return criterion(id, { ...own, kind, title: title.trim() });
  if (kind === 'readiness-at-least') return criterion(id, { ...own, kind, minimum: readNumber(minimum) ?? 1 });
  if (kind === 'field-set') return field && criterion(id, { ...own, kind, field });
  return criterion(id, { ...own, kind });
}
