import type { CriterionKindId } from '../../src/core/definition/done-definition';
import type { CriterionForm } from './done-form';

type Criteria = readonly CriterionForm[];

/** An empty criterion of a kind, at the end. */
export function added(criteria: Criteria, kind: CriterionKindId): { readonly criteria: Criteria; readonly key: string } {
  const taken = new Set(criteria.map(({ key }) => key));
  let number = 1;
  while (taken.has(newKey(number))) number++;
  const key = newKey(number);
  return { key, criteria: [...criteria, { key, id: null, kind, title: '', remedy: '', issueTypes: null, field: null, minimum: kind === 'readiness-at-least' ? '80' : '' }] };
}

// no id has a colon
const newKey = (number: number): string => `new:${number}`;

export const removed = (criteria: Criteria, key: string): Criteria => criteria.filter((one) => one.key !== key);

/** Puts a criterion back where it stood, or at the end where the list has become shorter. */
export const restored = (criteria: Criteria, criterion: CriterionForm, at: number): Criteria => [...criteria.slice(0, at), criterion, ...criteria.slice(at)];

export const replaced = (criteria: Criteria, next: CriterionForm): Criteria => criteria.map((one) => (one.key === next.key ? next : one));

/** One place up (-1) or down (1); the same list where there is no such place. */
export function moved(criteria: Criteria, key: string, by: -1 | 1): Criteria {
  const from = criteria.findIndex((one) => one.key === key);
  const [one, other] = [criteria[from], criteria[from + by]];
  if (one === undefined || other === undefined) return criteria;
  return criteria.map((each) => (each === one ? other : each === other ? one : each));
}
