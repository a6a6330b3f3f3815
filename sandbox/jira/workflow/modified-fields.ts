import { issueFields } from '../beans/issue-fields';
import { isRecord, type JsonRecord, sameJson } from '../support/json';
import type { Attempt } from './attempt';

/**
 * The fields that a function validator hears of, of those that a screen of the local Jira can hold; Summary is not among them. Custom
 * fields are all of a documented type (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/).
 */
const documented = new Set(['fixVersions', 'description', 'assignee', 'resolution', 'priority', 'labels', 'parent']);

/** What the screen changed, as GET /issue would show it: people by account id only, an emptied list as null. */
export function modifiedFields({ state, issue, screen }: Attempt): JsonRecord {
  if (screen === undefined) return {};
  const told = (id: string): boolean => screen.given.has(id) && (documented.has(id) || id.startsWith('customfield_'));
  // the same reader for both sides: only what was given may differ
  const readerId = state.app.accountId;
  const before = issueFields({ state, issue, readerId }, told);
  const after = issueFields({ state, issue: screen.edited, readerId }, told);
  const changed = [...screen.given].filter((id) => told(id) && !sameJson(before[id] ?? null, after[id] ?? null));
  return {
    ...Object.fromEntries(changed.map((id) => [id, shortened(after[id] ?? null)])),
    ...(screen.comments.length === 0 ? {} : { comment: { comments: screen.comments.map((body) => ({ body })) } }),
  };
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value;
  return isRecord(value) && typeof value.accountId === 'string' ? { accountId: value.accountId } : value;
}
