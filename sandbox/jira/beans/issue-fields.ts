import { fieldsOf, rankId, sprintId } from '../fields/catalogue';
import { issueTypeById } from '../fields/issue-types';
import { linkTypeById } from '../fields/link-types';
import { statusById } from '../fields/statuses';
import { maySee } from '../permissions/may';
import { levelOf } from '../permissions/security';
import { childrenOf, componentsOf, fixVersionsOf, linksOf, projectOf, sprintsOf } from '../state/find';
import type { IssueRecord, LinkRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';
import { jiraTime } from '../support/time';
import { issueTypeBean, priorityBean, projectBean, resolutionBean, statusBean } from './parts';
import { commentBean } from './comment';
import { componentBean } from './component';
import { securityLevelBean } from './security-level';
import { issueSprintBean } from './sprint';
import { userBean } from './user';
import { versionBean } from './version';

/** An issue that a reader looks at. */
export interface Sight {
  readonly state: JiraState;
  readonly issue: IssueRecord;
  readonly readerId: string;
}

type Reader = (sight: Sight) => unknown;

/** A related issue in short: key, summary, status, priority, type. */
export function relatedIssueBean(state: JiraState, issue: IssueRecord): JsonRecord {
  return {
    id: issue.id,
    key: issue.key,
    self: `${state.site.url}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusBean(state, issue.statusId),
      priority: priorityBean(state, issue.priorityId),
      issuetype: issueTypeBean(state, issueTypeById(issue.typeId)),
    },
  };
}

const user = (state: JiraState, accountId: string | null): JsonRecord | null => (accountId === null ? null : userBean(state, accountId));

function issueLinkBean({ state, issue, readerId }: Sight, link: LinkRecord): readonly JsonRecord[] {
  const issueReadsInward = link.inwardSideId === issue.id;
  const other = state.issues.get(issueReadsInward ? link.outwardSideId : link.inwardSideId);
  if (other === undefined || !maySee(state, other, readerId)) return [];
  const { id, name, inward, outward } = linkTypeById(link.typeId);
  const self = (path: string): string => `${state.site.url}/rest/api/3/${path}`;
  const type = { id, name, inward, outward, self: self(`issueLinkType/${id}`) };
  // REST names the side that the other issue stands on: what blocks this issue is its inwardIssue.
  const side = issueReadsInward ? 'inwardIssue' : 'outwardIssue';
  return [{ id: link.id, self: self(`issueLink/${link.id}`), type, [side]: relatedIssueBean(state, other) }];
}

function commentsBean({ state, issue }: Sight): JsonRecord {
  const self = `${state.site.url}/rest/api/3/issue/${issue.id}/comment`;
  const comments = issue.comments.map((comment) => commentBean(state, issue, comment));
  return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
}

function levelBean({ state, issue }: Sight): JsonRecord | null {
  const level = levelOf(state, issue);
  return level === null ? null : securityLevelBean(state, level);
}

function parentBean({ state, issue, readerId }: Sight): JsonRecord | null {
  const parent = issue.parentId === null ? undefined : state.issues.get(issue.parentId);
  return parent === undefined || !maySee(state, parent, readerId) ? null : relatedIssueBean(state, parent);
}

const readers: Readonly<Record<string, Reader>> = {
  summary: ({ issue }) => issue.summary,
  issuetype: ({ state, issue }) => issueTypeBean(state, issueTypeById(issue.typeId)),
  status: ({ state, issue }) => statusBean(state, issue.statusId),
  statusCategory: ({ issue }) => statusById(issue.statusId).category,
  statuscategorychangedate: ({ issue }) => jiraTime(issue.statusCategoryChanged),
  priority: ({ state, issue }) => priorityBean(state, issue.priorityId),
  project: ({ state, issue }) => projectBean(state, projectOf(state, issue)),
  description: ({ issue }) => issue.description,
  labels: ({ issue }) => issue.labels,
  assignee: ({ state, issue }) => user(state, issue.assigneeId),
  reporter: ({ state, issue }) => user(state, issue.reporterId),
  creator: ({ state, issue }) => user(state, issue.creatorId),
  created: ({ issue }) => jiraTime(issue.created),
  updated: ({ issue }) => jiraTime(issue.updated),
  resolution: ({ state, issue }) => (issue.resolutionId === null ? null : resolutionBean(state, issue.resolutionId)),
  resolutiondate: ({ issue }) => (issue.resolved === null ? null : jiraTime(issue.resolved)),
  parent: parentBean,
  subtasks: ({ state, issue, readerId }) =>
    childrenOf(state, issue.id)
      .filter((child) => issueTypeById(child.typeId).subtask && maySee(state, child, readerId))
      .map((child) => relatedIssueBean(state, child)),
  issuelinks: (sight) => linksOf(sight.state, sight.issue.id).flatMap((link) => issueLinkBean(sight, link)),
  fixVersions: ({ state, issue }) => fixVersionsOf(state, issue).map((version) => versionBean(state, version)),
  components: ({ state, issue }) => componentsOf(state, issue).map((component) => componentBean(state, component)),
  duedate: ({ issue }) => issue.custom.get('duedate') ?? null,
  security: levelBean,
  comment: commentsBean,
  // nobody can watch here
  watches: ({ state, issue }) => ({ self: `${state.site.url}/rest/api/3/issue/${issue.key}/watchers`, watchCount: 0, isWatching: false }),
  [rankId]: ({ issue }) => issue.rank,
  [sprintId]: ({ state, issue }) => (issue.sprintIds.length === 0 ? null : sprintsOf(state, issue).map(issueSprintBean)),
};

/** Jira leaves an absent parent out of the fields instead of writing null. */
const leftOutWhenNull = new Set(['parent']);

/** The chosen fields of an issue as REST v3 shows them. Unset is null; comments come only when asked for one issue. */
export function issueFields(sight: Sight, wants: (id: string) => boolean): JsonRecord {
  const fields: Record<string, unknown> = {};
  for (const { id, custom } of fieldsOf(sight.state.fields, projectOf(sight.state, sight.issue))) {
    if (!wants(id)) continue;
    const read = readers[id];
    const value = read === undefined && custom ? (sight.issue.custom.get(id) ?? null) : (read?.(sight) ?? null);
    if (value === null && leftOutWhenNull.has(id)) continue;
    fields[id] = value;
  }
  return fields;
}
