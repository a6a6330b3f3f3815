import type { SetAsideState, StoredMute } from '../contract/set-aside';
import type { ReadyDefinition } from '../core/definition/definition';
import type { Permission } from './ports';

/** What is asked of Jira, for the issue, before a rule is set aside. */
export const SET_ASIDE_PERMISSIONS: readonly Permission[] = ['ADMINISTER_PROJECTS', 'EDIT_ISSUES'];

/** An administrator of the project sets any rule aside; who may only edit the issue, those that are not required. */
export function maySetAside(held: ReadonlySet<Permission>): SetAsideState['may'] {
  if (held.has('ADMINISTER_PROJECTS')) return 'every-rule';
  return held.has('EDIT_ISSUES') ? 'rules-not-required' : 'none';
}

/** @returns why the person may not set this rule aside or bring it back, in words, or null when they may */
export function whyNotSetAside(rule: string, { rules }: ReadyDefinition, held: ReadonlySet<Permission>): string | null {
  const may = maySetAside(held);
  if (may === 'none') return 'Only people who may edit this issue can set a rule aside for it.';
  if (may === 'rules-not-required' && rules[rule]?.level === 'required') return 'This rule is required here, so only an administrator of this project can set it aside.';
  return null;
}

/** Oldest first. */
export const setAsideState = (mutes: readonly StoredMute[], may: SetAsideState['may']): SetAsideState => ({
  entries: mutes.map(({ rule, reason, byAdministrator, by, name, at }) => ({ rule, reason, byAdministrator, by, name, at })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  may,
});
