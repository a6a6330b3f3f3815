import type { ToAccept } from './to-accept';

/** Why an item is in its place, under its name. */
export function acceptText({ kind, missing, changed }: Pick<ToAccept, 'kind' | 'missing' | 'changed'>): string {
  const before = changed ? 'Accepted before; its texts changed since. ' : '';
  if (kind === 'late') return 'In Done without an acceptance.';
  if (kind === 'accept') return `${before}Only the acceptance is missing.`;
  return `${before}Also missing: ${missing.join('; ')}.`;
}

export const GROUPS: readonly { readonly kind: ToAccept['kind']; readonly title: string }[] = [
  { kind: 'accept', title: 'Only the acceptance is missing' },
  { kind: 'late', title: 'In Done without an acceptance' },
  { kind: 'more', title: 'Something else is missing too' },
];
