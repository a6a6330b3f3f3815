import type { Entity, Value } from '../../expressions/values';
import { issueTypeById } from '../fields/issue-types';
import { sprintsOf } from '../state/find';
import type { IssueRecord, SprintRecord } from '../state/records';
import { costlyEach, dateValue, entity, free, type Members } from './entity';
import { propertiesEntity } from './properties-entity';
import type { World } from './world';

/** What Jira Software adds to an issue, and to an epic. No issue of the local Jira is flagged, and no epic is marked as done on its board. */
export function agileMembers({ state }: World, issue: IssueRecord): Members {
  const sprints = () => sprintsOf(state, issue);
  const isEpic = issueTypeById(issue.typeId).hierarchyLevel === 1;
  return {
    sprint: costlyEach(() => sprints().filter((sprint) => sprint.state !== 'closed').map(sprintEntity).at(-1) ?? null),
    closedSprints: costlyEach(() => sprints().filter((sprint) => sprint.state === 'closed').map(sprintEntity)),
    flagged: costlyEach(() => false),
    isEpic: free(() => isEpic),
    ...(isEpic ? { name: costlyEach(() => issue.summary), color: costlyEach(() => 'color_1'), done: costlyEach(() => false) } : {}),
  };
}

const date = (value: Date | null): Value => (value === null ? null : dateValue(value));

const sprintEntity = (sprint: SprintRecord): Entity =>
  entity('Sprint', sprint.id, {
    id: free(() => Number(sprint.id)),
    state: free(() => sprint.state),
    name: free(() => sprint.name),
    goal: free(() => sprint.goal),
    startDate: free(() => date(sprint.start)),
    endDate: free(() => date(sprint.end)),
    completeDate: free(() => date(sprint.completed)),
    properties: free(() => propertiesEntity(`sprint/${sprint.id}`, new Map())),
  });
