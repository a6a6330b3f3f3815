import type { CommentRecord, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';
import { jiraTime } from '../support/time';
import { userBean } from './user';

export function commentBean(state: JiraState, issue: IssueRecord, { id, authorId, created, body }: CommentRecord): JsonRecord {
  const author = userBean(state, authorId);
  return {
    self: `${state.site.url}/rest/api/3/issue/${issue.id}/comment/${id}`,
    id, author, body, updateAuthor: author, created: jiraTime(created), updated: jiraTime(created), jsdPublic: true,
  };
}
