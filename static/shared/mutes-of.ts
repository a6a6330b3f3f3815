import type { ListedMute } from '../../src/contract/set-aside';
import type { Mute } from '../../src/core/readiness/readiness';

/** What is set aside in a project, by issue id. Reasons stay on the issues, so here they are empty. */
export type MutesOf = (issueId: number) => readonly Mute[];

const NONE: readonly Mute[] = [];

export function mutesOf(listed: readonly ListedMute[]): MutesOf {
  const byIssue = new Map<number, Mute[]>();
  for (const { issue, rule, byAdministrator } of listed) byIssue.set(issue, [...(byIssue.get(issue) ?? []), { rule, byAdministrator, reason: '' }]);
  return (issueId) => byIssue.get(issueId) ?? NONE;
}
