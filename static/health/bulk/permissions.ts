import { quotedNames } from '../../panel/done/forecast-words';
import { heldPermissions, type Permission } from '../../shared/held-permissions';
import type { JiraClient } from '../../shared/jira-client';

export type Action = 'ask' | 'estimate' | 'epic' | 'close';

export const ACTION_NAMES: Readonly<Record<Action, string>> = { ask: 'Ask the reporter', estimate: 'Set estimate', epic: 'Link to epic', close: 'Close as stale' };
export const ACTIONS = ['ask', 'estimate', 'epic', 'close'] as const;

/** Jira's permission without which an action works for no item, by key and name. */
const NEEDS: Readonly<Record<Action, readonly [Permission, string]>> = {
  ask: ['ADD_COMMENTS', 'Add comments'],
  estimate: ['EDIT_ISSUES', 'Edit issues'],
  epic: ['EDIT_ISSUES', 'Edit issues'],
  close: ['TRANSITION_ISSUES', 'Transition issues'],
};

/**
 * The actions that can work for the reader in this project. A permission may depend on the issue, and Jira has the last
 * word on each; where it cannot be asked, every action is offered.
 */
export async function openActions(jira: JiraClient, projectKey: string): Promise<readonly Action[]> {
  const answer = await heldPermissions(jira, projectKey, [...new Set(ACTIONS.map((action) => NEEDS[action][0]))]);
  return answer.ok ? ACTIONS.filter((action) => answer.value.has(NEEDS[action][0])) : ACTIONS;
}

/** Why the other actions are not offered; null where all are. */
export function closedWords(open: readonly Action[]): string | null {
  const missing = [...new Set(ACTIONS.filter((action) => !open.includes(action)).map((action) => NEEDS[action][1]))];
  if (missing.length === 0) return null;
  const names = quotedNames(missing);
  const permission = missing.length === 1 ? 'the permission' : 'the permissions';
  return open.length === 0 ? `You may look at these items, but not change them: that needs ${permission} ${names} in this project.` : `Some actions are not offered: they need ${permission} ${names} in this project.`;
}
