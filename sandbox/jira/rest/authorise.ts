import type { Caller } from '../host';

/**
 * May the app make this call with the scopes it declares? Each set of scopes is enough by itself; all of a set are needed.
 * A person's own request is not bound by scopes.
 */
export const scopesAllow = (caller: Caller, sets: readonly (readonly string[])[]): boolean =>
  caller.scopes === null || sets.length === 0 || sets.some((set) => set.every((scope) => caller.scopes?.includes(scope)));
