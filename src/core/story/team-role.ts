import type { RoleWords } from '../language/language';

/** Roles are a few words; longer ones are sentences. */
const ROLE_LENGTH = 100;

/**
 * Whether a role makes the product instead of using it. A researcher or an administrator may do either: then the means tells,
 * "evaluate the model" from "read the report".
 */
export function isTeamRole(role: string, means: string, { qualifier, team, either, building }: RoleWords): boolean {
  const own = (role.slice(0, ROLE_LENGTH).split(qualifier)[0] ?? '').trim();
  return team.test(own) || (either.test(own) && building.test(means));
}
