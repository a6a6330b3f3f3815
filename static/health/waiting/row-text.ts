import type { ToAccept } from './to-accept';

/** What stands under an item's name, beside what its group says. @param changedOn the day of its last change, in the reader's language */
export function acceptText({ kind, missing, changed, issue }: ToAccept, changedOn: string): string {
  const about = `${issue.facts.type.name}, last changed ${changedOn}.`;
  const before = changed ? ' Accepted before; its texts changed since.' : '';
  return kind === 'more' ? `${about}${before} Also not met: ${missing.join('; ')}.` : about + before;
}

export const GROUPS: readonly { readonly kind: ToAccept['kind']; readonly title: string }[] = [
  { kind: 'accept', title: 'Only the acceptance is missing' },
  { kind: 'late', title: 'In Done without an acceptance' },
  { kind: 'more', title: 'In review, with something else missing' },
];
