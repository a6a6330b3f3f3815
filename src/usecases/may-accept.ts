import type { Permission } from './ports';

/**
 * Who accepts: an administrator of the project, but never the person the issue is assigned to.
 * @returns why the person may not, in words, or null when they may
 */
export function whyNotAccept(person: string, held: ReadonlySet<Permission>, assignee: string | null): string | null {
  if (!held.has('ADMINISTER_PROJECTS')) return 'Only an administrator of this project can accept it.';
  return person === assignee ? 'It is assigned to you, so somebody else accepts it.' : null;
}
