import type { Value } from './values';

/** Names and their values. A declaration makes a new scope and never changes one, so a function cannot see itself. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Scope | null;
}

export function rootScope(variables: Readonly<Record<string, Value>>, globals: ReadonlyMap<string, Value>): Scope {
  return { names: new Map(Object.entries(variables)), outer: { names: globals, outer: null } };
}

/** The innermost value of a name; undefined for a name that is not known. */
export function lookup(scope: Scope, name: string): Value | undefined {
  for (let here: Scope | null = scope; here !== null; here = here.outer) {
    const value = here.names.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
