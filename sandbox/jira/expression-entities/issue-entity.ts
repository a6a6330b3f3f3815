import { toValue } from '../../expressions/json';
import type { Entity, Value } from '../../expressions/values';
import { isFieldOf, isTextArea, sprintId } from '../fields/catalogue';
import { issueTypeById } from '../fields/issue-types';
import { maySee } from '../permissions/may';
import { levelOf } from '../permissions/security';
import { childrenOf, componentsOf, fixVersionsOf, linksOf, projectOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import { plainText } from '../support/plain-text';
import { Batch } from './batch';
import { costly, costlyCounted, costlyEach, dateValue, entityOf, free, type Member } from './entity';
import { agileMembers } from './issue-agile';
import { historyMembers } from './issue-history';
import { commentEntity, linkEntity } from './issue-parts';
import { issueTypeEntity, priorityEntity, resolutionEntity, richTextEntity, securityLevelEntity, statusEntity } from './plain-entities';
import { projectEntity } from './project-entity';
import { propertiesEntity } from './properties-entity';
import { unsavedMembers } from './unsaved-members';
import { userEntity } from './user-entity';
import { calendarDay, componentEntity, versionEntity } from './version-entity';
import type { World } from './world';

/** An issue as expressions see it; what the acting user may not see (parent, children, linked issues) is left out. */
export function issueEntity(world: World, issue: IssueRecord, batch?: Batch): Entity {
  return entityOf('Issue', issue.id, [
    () => unsavedMembers(world, issue),
    () => headMembers(world, issue),
    () => ownMembers(world, issue, batch),
    () => customMembers(world, issue),
    () => peopleMembers(world, issue),
    () => relationMembers(world, issue),
    () => historyMembers(world, issue),
    () => agileMembers(world, issue),
    () => emptyMembers,
  ], batch);
}

/** Issues as one list. */
export function issueList(world: World, issues: readonly IssueRecord[]): readonly Entity[] {
  const batch = new Batch();
  return issues.map((issue) => issueEntity(world, issue, batch));
}

/** What is asked of nearly every issue. */
function headMembers({ state }: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  return {
    id: free(() => Number(issue.id)),
    key: free(() => issue.key),
    summary: free(() => issue.summary),
    issueType: free(() => {
      const type = issueTypeById(issue.typeId);
      return issueTypeEntity(type, `${state.site.url}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.avatarId}?size=medium`);
    }),
    status: free(() => statusEntity(issue.statusId)),
  };
}

function ownMembers({ state }: World, issue: IssueRecord, batch: Batch | undefined): Readonly<Record<string, Member>> {
  return {
    description: free(() => (issue.description === null ? null : richTextEntity(`issue/${issue.id}/description`, issue.description))),
    priority: free(() => priorityEntity(issue.priorityId)),
    securityLevel: free(() => securityLevelEntity(levelOf(state, issue))),
    dueDate: free(() => calendarDay(issue.custom.get('duedate'))),
    resolution: free(() => (issue.resolutionId === null ? null : resolutionEntity(issue.resolutionId))),
    created: free(() => dateValue(issue.created)),
    updated: free(() => dateValue(issue.updated)),
    resolutionDate: free(() => (issue.resolved === null ? null : dateValue(issue.resolved))),
    labels: costly(() => issue.labels),
    properties: free(() => propertiesEntity(`issue/${issue.id}`, issue.properties, batch)),
  };
}

function peopleMembers(world: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  const person = (accountId: string | null): Value => (accountId === null ? null : userEntity(world, accountId));
  return {
    assignee: costly(() => person(issue.assigneeId)),
    reporter: costly(() => person(issue.reporterId)),
    creator: costly(() => person(issue.creatorId)),
    comments: costlyCounted(() => issue.comments.map((comment) => commentEntity(world, comment))),
  };
}

const level = (record: IssueRecord): number => issueTypeById(record.typeId).hierarchyLevel;

const one = (world: World, found: IssueRecord | null): Value => (found === null ? null : issueEntity(world, found));

/** Null for what the acting user may not see. */
function seen({ state, actingId }: World, id: string | null): IssueRecord | null {
  const found = id === null ? undefined : state.issues.get(id);
  return found !== undefined && maySee(state, found, actingId) ? found : null;
}

const children = ({ state, actingId }: World, issue: IssueRecord): readonly IssueRecord[] => childrenOf(state, issue.id).filter((child) => maySee(state, child, actingId));

function relationMembers(world: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  return {
    project: costly(() => projectEntity(world, projectOf(world.state, issue))),
    components: costly(() => componentsOf(world.state, issue).map(componentEntity)),
    fixVersions: costly(() => fixVersionsOf(world.state, issue).map(versionEntity)),
    parent: costly(() => one(world, seen(world, issue.parentId))),
    epic: costlyEach(() => {
      const parent = seen(world, issue.parentId);
      return parent !== null && level(parent) === 1 ? issueEntity(world, parent) : null;
    }),
    childIssues: costly(() => issueList(world, children(world, issue))),
    subtasks: costlyCounted(() => issueList(world, children(world, issue).filter((child) => level(child) < 0))),
    ...(level(issue) === 1 ? { stories: costlyEach(() => issueList(world, children(world, issue))) } : {}),
    links: costlyEach(() => linksOf(world.state, issue.id).flatMap((link) => {
      const inward = link.inwardSideId === issue.id;
      const other = seen(world, inward ? link.outwardSideId : link.inwardSideId);
      return other === null ? [] : [linkEntity(link, inward, issueEntity(world, other))];
    })),
  };
}

/** What the local Jira has nothing of: always read as empty. */
const emptyMembers: Readonly<Record<string, Member>> = {
  environment: free(() => null),
  versions: costly(() => []),
  attachments: costly(() => []),
  worklogs: costly(() => []),
  votes: costly(() => 0),
  voters: costly(() => []),
  watches: costly(() => 0),
  watchers: costly(() => []),
  originalEstimate: free(() => null),
  remainingEstimate: free(() => null),
  timeSpent: free(() => null),
};

/** Custom fields as raw REST JSON, those of several lines as text, by id and, for the app's own, by key; null where the project has not the field. */
function customMembers({ state }: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  const members: Record<string, Member> = {};
  const project = projectOf(state, issue);
  for (const field of state.fields) {
    const { id, key, custom } = field;
    // the raw JSON of a sprint is not what the local Jira keeps
    if (!custom || id === sprintId) continue;
    const value = isFieldOf(project, field) ? (issue.custom.get(id) ?? null) : null;
    const member = costlyEach(() => (isTextArea(field) ? plainText(value) || null : field.schema.type === 'date' ? calendarDay(value) : toValue(value)));
    members[id] = member;
    members[key] = member;
  }
  return members;
}
