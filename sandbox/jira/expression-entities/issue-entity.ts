import { toValue } from '../../expressions/json';
import type { Entity, Value } from '../../expressions/values';
import { isFieldOf, isTextArea, sprintId } from '../fields/catalogue';
import { issueTypeById } from '../fields/issue-types';
import { maySee } from '../permissions/may';
import { childrenOf, fixVersionsOf, linksOf, projectOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import { plainText } from '../support/plain-text';
import { costly, dateValue, entity, free, type Member } from './entity';
import { commentEntity, linkEntity } from './issue-parts';
import { issueTypeEntity, priorityEntity, resolutionEntity, richTextEntity, statusEntity } from './plain-entities';
import { projectEntity } from './project-entity';
import { propertiesEntity } from './properties-entity';
import { unsavedMembers } from './unsaved-members';
import { userEntity } from './user-entity';
import { versionEntity } from './version-entity';
import type { World } from './world';

/** An issue as expressions see it; what the acting user may not see (parent, children, linked issues) is left out. */
export function issueEntity(world: World, issue: IssueRecord): Entity {
  return entity('Issue', issue.id, {
    ...ownMembers(world, issue),
    ...peopleMembers(world, issue),
    ...relationMembers(world, issue),
    ...emptyMembers,
    ...customMembers(world, issue),
    ...unsavedMembers(world, issue),
  });
}

function ownMembers({ state }: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  const type = issueTypeById(issue.typeId);
  return {
    id: free(() => Number(issue.id)),
    key: free(() => issue.key),
    summary: free(() => issue.summary),
    description: free(() => (issue.description === null ? null : richTextEntity(`issue/${issue.id}/description`, issue.description))),
    priority: free(() => priorityEntity(issue.priorityId)),
    issueType: free(() => issueTypeEntity(type, `${state.site.url}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.avatarId}?size=medium`)),
    status: free(() => statusEntity(issue.statusId)),
    resolution: free(() => (issue.resolutionId === null ? null : resolutionEntity(issue.resolutionId))),
    created: free(() => dateValue(issue.created)),
    updated: free(() => dateValue(issue.updated)),
    resolutionDate: free(() => (issue.resolved === null ? null : dateValue(issue.resolved))),
    labels: costly(() => issue.labels),
    isEpic: free(() => type.hierarchyLevel === 1),
    properties: free(() => propertiesEntity(`issue/${issue.id}`, issue.properties)),
  };
}

function peopleMembers(world: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  const person = (accountId: string | null): Value => (accountId === null ? null : userEntity(world, accountId));
  return {
    assignee: costly(() => person(issue.assigneeId)),
    reporter: costly(() => person(issue.reporterId)),
    creator: costly(() => person(issue.creatorId)),
    comments: costly(() => issue.comments.map((comment) => commentEntity(world, comment))),
  };
}

function relationMembers(world: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  const { state, actingId } = world;
  const seen = (id: string | null): IssueRecord | null => {
    const found = id === null ? undefined : state.issues.get(id);
    return found !== undefined && maySee(state, found, actingId) ? found : null;
  };
  const one = (found: IssueRecord | null): Value => (found === null ? null : issueEntity(world, found));
  const children = (): readonly IssueRecord[] => childrenOf(state, issue.id).filter((child) => maySee(state, child, actingId));
  const level = (record: IssueRecord): number => issueTypeById(record.typeId).hierarchyLevel;
  return {
    project: costly(() => projectEntity(world, projectOf(state, issue))),
    fixVersions: costly(() => fixVersionsOf(state, issue).map(versionEntity)),
    parent: costly(() => one(seen(issue.parentId))),
    epic: costly(() => {
      const parent = seen(issue.parentId);
      return parent !== null && level(parent) === 1 ? one(parent) : null;
    }),
    childIssues: costly(() => children().map((child) => issueEntity(world, child))),
    subtasks: costly(() => children().filter((child) => level(child) < 0).map((child) => issueEntity(world, child))),
    ...(level(issue) === 1 ? { stories: costly(() => children().map((child) => issueEntity(world, child))) } : {}),
    links: costly(() => linksOf(state, issue.id).flatMap((link) => {
      const inward = link.inwardSideId === issue.id;
      const other = seen(inward ? link.outwardSideId : link.inwardSideId);
      return other === null ? [] : [linkEntity(link, inward, issueEntity(world, other))];
    })),
  };
}

/** What the local Jira has nothing of: always read as empty. */
const emptyMembers: Readonly<Record<string, Member>> = {
  environment: free(() => null),
  dueDate: free(() => null),
  securityLevel: free(() => null),
  versions: costly(() => []),
  components: costly(() => []),
  attachments: costly(() => []),
  worklogs: costly(() => []),
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
    const member = costly(() => (isTextArea(field) ? plainText(value) || null : toValue(value)));
    members[id] = member;
    members[key] = member;
  }
  return members;
}
