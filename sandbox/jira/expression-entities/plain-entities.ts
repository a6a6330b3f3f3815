import type { Entity, Value } from '../../expressions/values';
import type { IssueType } from '../fields/issue-types';
import type { LinkType } from '../fields/link-types';
import { priorityById } from '../fields/priorities';
import { resolutionById } from '../fields/resolutions';
import { type StatusCategory, statusById } from '../fields/statuses';
import type { SecurityLevelRecord, TransitionRecord, WorkflowRecord } from '../state/records';
import { plainText } from '../support/plain-text';
import { entity, free } from './entity';
import { propertiesEntity } from './properties-entity';

const categoryEntity = (category: StatusCategory): Entity =>
  entity('IssueStatusCategory', String(category.id), {
    id: free(() => category.id), key: free(() => category.key), name: free(() => category.name), colorName: free(() => category.colorName),
  });

export function statusEntity(statusId: string): Entity {
  const { name, description, category } = statusById(statusId);
  return entity('IssueStatus', statusId, {
    id: free(() => Number(statusId)), name: free(() => name), description: free(() => description), category: free(() => categoryEntity(category)),
  });
}

export function priorityEntity(priorityId: string): Entity {
  const { name, description } = priorityById(priorityId);
  return entity('IssuePriority', priorityId, { id: free(() => Number(priorityId)), name: free(() => name), description: free(() => description) });
}

export function resolutionEntity(resolutionId: string): Entity {
  const { name, description } = resolutionById(resolutionId);
  return entity('Resolution', resolutionId, { id: free(() => Number(resolutionId)), name: free(() => name), description: free(() => description) });
}

export const securityLevelEntity = (level: SecurityLevelRecord | null): Value =>
  level === null ? null : entity('SecurityLevel', level.id, { id: free(() => Number(level.id)), name: free(() => level.name), description: free(() => level.description) });

export const issueTypeEntity = (type: IssueType, iconUrl: string): Entity =>
  entity('IssueType', type.id, {
    id: free(() => Number(type.id)), name: free(() => type.name), description: free(() => type.description), iconUrl: free(() => iconUrl),
    hierarchyLevel: free(() => type.hierarchyLevel), properties: free(() => propertiesEntity(`issuetype/${type.id}`, new Map())),
  });

export const linkTypeEntity = (type: LinkType): Entity =>
  entity('IssueLinkType', type.id, {
    id: free(() => Number(type.id)), name: free(() => type.name), inward: free(() => type.inward), outward: free(() => type.outward),
  });

/** @param identity what the text belongs to; two texts are equal when they belong to the same thing */
export const richTextEntity = (identity: string, document: unknown): Entity =>
  entity('RichText', identity, { plainText: free(() => plainText(document)) });

/** @param fromStatusId null for the transition that creates an issue */
export const transitionEntity = (transition: TransitionRecord, fromStatusId: string | null): Entity =>
  entity('Transition', transition.id, {
    id: free(() => Number(transition.id)), name: free(() => transition.name), from: free(() => (fromStatusId === null ? null : statusEntity(fromStatusId))),
    to: free(() => statusEntity(transition.toStatusId)), hasScreen: free(() => transition.screen !== undefined),
  });

export const workflowEntity = (workflow: WorkflowRecord): Entity =>
  entity('Workflow', workflow.id, { id: free(() => workflow.id), name: free(() => workflow.name) });
