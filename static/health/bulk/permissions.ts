import * as v from 'valibot';
import { quotedNames } from '../../panel/done/forecast-words';
import { decoded } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

export type Action = 'ask' | 'estimate' | 'epic' | 'close';

export const ACTION_NAMES: Readonly<Record<Action, string>> = { ask: 'Ask the reporter', estimate: 'Set estimate', epic: 'Link to epic', close: 'Close as stale' };
export const ACTIONS = ['ask', 'estimate', 'epic', 'close'] as const;

/** Jira's permission without which an action works for no item, by key and name. */
const NEEDS: Readonly<Record<Action, readonly [string, string]>> = {
  ask: ['ADD_COMMENTS', 'Add comments'],
  estimate: ['EDIT_ISSUES', 'Edit issues'],
  epic: ['EDIT_ISSUES', 'Edit issues'],
  close: ['TRANSITION_ISSUES', 'Transition issues'],
};

const answered = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/**
 * The actions that can work for the reader in this project (`GET /rest/api/3/mypermissions`). A permission may depend on the issue, and Jira has the last
 * word on each; where it cannot be asked, every action is offered.
 */
export async function openActions(jira: JiraClient, projectKey: string): Promise<readonly Action[]> {
  const keys = [...new Set(ACTIONS.map((action) => NEEDS[action][0]))];
  const answer = decoded(await jira.get(`/rest/api/3/mypermissions?projectKey=${encodeURIComponent(projectKey)}&permissions=${keys.join(',')}`), (json) => v.parse(answered, json).permissions);
  return answer.ok ? ACTIONS.filter((action) => answer.value[NEEDS[action][0]]?.havePermission !== false) : ACTIONS;
}

/** Why the other actions are not offered; null where all are. */
export function closedWords(open: readonly Action[]): string | null {
  const missing = [...new Set(ACTIONS.filter((action) => !open.includes(action)).map((action) => NEEDS[action][1]))];
  if (missing.length === 0) return null;
  const names = quotedNames(missing);
  const permission = missing.length === 1 ? 'the permission' : 'the permissions';
  return open.length === 0 ? `You may look at these items, but not change them: that needs ${permission} ${names} in this project.` : `Some actions are not offered: they need ${permission} ${names} in this project.`;
}
