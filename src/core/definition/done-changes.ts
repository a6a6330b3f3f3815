import { bound } from '../done/kinds';
import type { DoneCriterion, DoneDefinition } from './done-definition';

/** What about a criterion was changed, or about the whole. */
export type ChangedPart = 'name' | 'remedy' | 'types' | 'kind' | 'field' | 'minimum';

export type DoneChange =
  /** `title` is the one that stands there afterwards; of a removed criterion, the one that stood there before. */
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly title: string }
  | { readonly kind: 'changed'; readonly title: string; readonly parts: readonly ChangedPart[] }
  | { readonly kind: 'acceptors' | 'reject-to' };

/** What makes one Definition of Done another, criterion by criterion: the added, the removed, the moved, the changed, then the rest. */
export function doneChanges(before: DoneDefinition, after: DoneDefinition): readonly DoneChange[] {
  const then = new Map(before.criteria.map((one) => [one.id, one]));
  const now = new Set(after.criteria.map(({ id }) => id));
  const kept = after.criteria.flatMap((one) => {
    const old = then.get(one.id);
    return old === undefined ? [] : [{ old, one }];
  });
  const resting = longestRise(kept.map(({ old }) => before.criteria.indexOf(old)));
  return [
    ...after.criteria.filter(({ id }) => !then.has(id)).map((one) => ({ kind: 'added' as const, title: titleOf(one) })),
    ...before.criteria.filter(({ id }) => !now.has(id)).map((one) => ({ kind: 'removed' as const, title: titleOf(one) })),
    ...kept.filter((_, index) => !resting.has(index)).map(({ one }) => ({ kind: 'moved' as const, title: titleOf(one) })),
    ...kept.flatMap(({ old, one }) => {
      const parts = changedParts(old, one);
      return parts.length === 0 ? [] : [{ kind: 'changed' as const, title: titleOf(one), parts }];
    }),
    ...(sameAcceptors(before, after) ? [] : [{ kind: 'acceptors' as const }]),
    ...(before.rejectTo === after.rejectTo ? [] : [{ kind: 'reject-to' as const }]),
  ];
}

const titleOf = (criterion: DoneCriterion): string => bound(criterion).title;

function changedParts(old: DoneCriterion, one: DoneCriterion): readonly ChangedPart[] {
  const parts: readonly (readonly [ChangedPart, boolean])[] = [
    ['kind', old.kind !== one.kind],
    ['name', old.title !== one.title],
    ['remedy', old.remedy !== one.remedy],
    ['types', sortedTexts(old.issueTypes) !== sortedTexts(one.issueTypes)],
    ['field', old.kind === 'field-set' && one.kind === 'field-set' && old.field.id !== one.field.id],
    ['minimum', old.kind === 'readiness-at-least' && one.kind === 'readiness-at-least' && old.minimum !== one.minimum],
  ];
  return parts.filter(([, differs]) => differs).map(([part]) => part);
}

const sameAcceptors = ({ acceptors: a }: DoneDefinition, { acceptors: b }: DoneDefinition): boolean =>
  a.assignee === b.assignee && sortedTexts(a.roles.map(({ id }) => String(id))) === sortedTexts(b.roles.map(({ id }) => String(id)));

const sortedTexts = (texts: readonly string[] | null): string | null => texts && JSON.stringify([...texts].sort());

/** Where the longest ascending part of a list of numbers stands: what need not be moved to make one order out of another. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  numbers.forEach((number, index) => {
    const before = best.filter((rise) => (numbers[rise.at(-1) ?? 0] ?? 0) < number).reduce<readonly number[]>((longest, rise) => (rise.length > longest.length ? rise : longest), []);
    best.push([...before, index]);
  });
  return new Set(best.reduce<readonly number[]>((longest, rise) => (rise.length > longest.length ? rise : longest), []));
}
