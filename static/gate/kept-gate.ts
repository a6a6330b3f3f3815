/** What stands in the rule when the page opens: nothing yet, a gate of ours, or something this page cannot read. */
export type Kept<C> = { readonly kind: 'new' } | { readonly kind: 'ours'; readonly config: C } | { readonly kind: 'unreadable' };

export function readKept<C>(kept: string | null, decode: (text: string) => C | null): Kept<C> {
  if (kept === null) return { kind: 'new' };
  const config = decode(kept);
  return config === null ? { kind: 'unreadable' } : { kind: 'ours', config };
}
