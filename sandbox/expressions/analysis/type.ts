import type { Loop } from './formula';

/**
 * What is known of a value before an expression runs. `plain` names a type of the language or of Jira's model; `Any` is one of which nothing
 * is known. The items of a list are `together` when Jira loads them as one.
 */
export type Type =
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'list'; readonly item: Type; readonly together: boolean }
  | { readonly kind: 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'record'; readonly members: ReadonlyMap<string, Type> }
  | { readonly kind: 'function'; readonly call: (args: readonly Inferred[]) => Inferred };

/** A type, and the loop whose list the value is an item of; null for a value that is no item. */
export interface Inferred {
  readonly type: Type;
  readonly item: Loop | null;
}

export const plain = (name: string): Type => ({ kind: 'plain', name });
export const listOf = (item: Type, together = false): Type => ({ kind: 'list', item, together });
export const alone = (type: Type): Inferred => ({ type, item: null });

export const anyType = plain('Any');
export const nullType = plain('null');
export const numberType = plain('Number');
export const stringType = plain('String');
export const booleanType = plain('Boolean');

export const isAny = (type: Type): boolean => type.kind === 'plain' && type.name === 'Any';
export const isNull = (type: Type): boolean => type.kind === 'plain' && type.name === 'null';

/** The name that `typeof` gives at run time, and that messages use. */
export function baseName(type: Type): string {
  switch (type.kind) {
    case 'plain': return type.name;
    case 'list':
    case 'tuple': return 'List';
    case 'record': return 'Map';
    case 'function': return 'Function';
  }
}

/** The form of the documented samples: `List<{idAndKey: [Number, String], comments: List<Comment>}>`. */
export function showType(type: Type): string {
  switch (type.kind) {
    case 'list': return `List<${showType(type.item)}>`;
    case 'tuple': return `[${type.items.map(showType).join(', ')}]`;
    case 'record': return `{${[...type.members].map(([name, member]) => `${name}: ${showType(member)}`).join(', ')}}`;
    case 'plain':
    case 'function': return baseName(type);
  }
}

/** What a value of one of two types is: that type when they are the same or one is null, otherwise not known. */
export function either(left: Type, right: Type): Type {
  if (isNull(left)) return right;
  if (isNull(right) || left === right) return left;
  if (left.kind === 'function' || right.kind === 'function') return anyType;
  if (showType(left) === showType(right)) return left;
  return eitherList(left, right) ?? anyType;
}

function eitherList(left: Type, right: Type): Type | null {
  const [one, other] = [itemType(left), itemType(right)];
  if (one === null || other === null) return null;
  if (isEmpty(left)) return right;
  return isEmpty(right) ? left : listOf(either(one, other));
}

const isEmpty = (type: Type): boolean => type.kind === 'tuple' && type.items.length === 0;

/** The type of a List's items; not known for an empty one. Null for what is no List. */
export function itemType(type: Type): Type | null {
  if (type.kind === 'list') return type.item;
  if (type.kind !== 'tuple') return null;
  return type.items.length === 0 ? anyType : type.items.reduce(either);
}

/** Types of more parts than this are not told apart: each call of a function may double one. */
const mostParts = 500;

/** The type itself, or one of which nothing is known when it has too many parts. */
export function bounded(type: Type): Type {
  return countParts(type, mostParts) < 0 ? anyType : type;
}

/** What is left of so many parts; it stops below nought. */
function countParts(type: Type, left: number): number {
  if (left < 0) return left;
  switch (type.kind) {
    case 'list': return countParts(type.item, left - 1);
    case 'tuple': return type.items.reduce((rest, item) => countParts(item, rest), left - 1);
    case 'record': return [...type.members.values()].reduce((rest, member) => countParts(member, rest), left - 1);
    case 'plain':
    case 'function': return left - 1;
  }
}
