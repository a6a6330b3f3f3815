import { allIssueTypes } from '../fields/issue-types';
import { priorities } from '../fields/priorities';
import { allStatuses, doneCategory, inProgressCategory, statusById, toDoCategory } from '../fields/statuses';
import { mayInProject, maySee } from '../permissions/may';
import { badRequest } from '../problem';
import { findIssue, sprintsOf } from '../state/find';
import type { SprintRecord } from '../state/records';
import type { JqlField, Search } from './field';
import type { Operand } from './query';

type Choice = Extract<JqlField, { readonly kind: 'choice' }>;

const noValue = (field: string, text: string) => badRequest(`The value '${text}' does not exist for the field '${field}'.`);

/** The written value. @throws Problem 400 for a function, which this field does not take */
function written(operand: Operand): string {
  if (operand.kind === 'value') return operand.value;
  throw badRequest(`Unable to find JQL function '${operand.name}(${operand.args.join(', ')})'.`);
}

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** A field whose values are known things with an id and a name. */
function known(field: string, things: readonly { readonly id: string; readonly name: string }[], values: Choice['values']): Choice {
  return {
    kind: 'choice',
    values,
    operand: (_, operand) => {
      const text = written(operand);
      const found = things.filter(({ id, name }) => id === text || same(name, text));
      if (found.length === 0) throw noValue(field, text);
      return found.map(({ id }) => id);
    },
  };
}

const categories = [toDoCategory, inProgressCategory, doneCategory];

export const statusField = known('status', allStatuses, (_, issue) => [issue.statusId]);
export const priorityField = known('priority', priorities, (_, issue) => [issue.priorityId]);

export const statusCategoryField = known(
  'statusCategory',
  categories.flatMap(({ id, key, name }) => [{ id: String(id), name }, { id: String(id), name: key }]),
  (_, issue) => [String(statusById(issue.statusId).category.id)],
);

const plainTypeField = known('issuetype', allIssueTypes, (_, issue) => [issue.typeId]);

/** Besides names: standardIssueTypes() and subTaskIssueTypes(). */
export const issueTypeField: Choice = {
  ...plainTypeField,
  operand: (search, operand) => {
    if (operand.kind === 'function' && same(operand.name, 'standardIssueTypes')) return allIssueTypes.filter(({ subtask }) => !subtask).map(({ id }) => id);
    if (operand.kind === 'function' && same(operand.name, 'subTaskIssueTypes')) return allIssueTypes.filter(({ subtask }) => subtask).map(({ id }) => id);
    return plainTypeField.operand(search, operand);
  },
};

export const projectField: Choice = {
  kind: 'choice',
  values: (_, issue) => [issue.projectId],
  operand: ({ state, searcherId }, operand) => {
    const text = written(operand);
    const named = [...state.projects.values()].filter((one) => one.id === text || same(one.key, text) || same(one.name, text));
    const found = named.filter((one) => mayInProject(one, searcherId, 'BROWSE_PROJECTS'));
    if (found.length === 0) throw noValue('project', text);
    return found.map(({ id }) => id);
  },
};

function issueNamed({ state, searcherId }: Search, field: string, operand: Operand): readonly string[] {
  const text = written(operand);
  const found = findIssue(state, text);
  if (found === undefined || !maySee(state, found, searcherId)) throw badRequest(`An issue with key '${text}' does not exist for field '${field}'.`);
  return [found.id];
}

export const keyField: Choice = { kind: 'choice', values: (_, issue) => [issue.id], operand: (search, operand) => issueNamed(search, 'key', operand) };

export const parentField: Choice = {
  kind: 'choice',
  values: (_, issue) => (issue.parentId === null ? [] : [issue.parentId]),
  operand: (search, operand) => issueNamed(search, 'parent', operand),
};

const sprintFunctions: Readonly<Record<string, SprintRecord['state']>> = { opensprints: 'active', closedsprints: 'closed', futuresprints: 'future' };

/** Sprints by id or name, and openSprints(), closedSprints() and futureSprints(). */
export const sprintField: Choice = {
  kind: 'choice',
  values: ({ state }, issue) => sprintsOf(state, issue).map(({ id }) => id),
  operand: ({ state }, operand) => {
    const sprints = [...state.sprints.values()];
    const wanted = operand.kind === 'function' && operand.args.length === 0 ? sprintFunctions[operand.name.toLowerCase()] : undefined;
    if (wanted !== undefined) return sprints.filter((one) => one.state === wanted).map(({ id }) => id);
    const text = written(operand);
    const found = sprints.filter(({ id, name }) => id === text || same(name, text));
    if (found.length === 0) throw noValue('sprint', text);
    return found.map(({ id }) => id);
  },
};

export const labelsField: Choice = { kind: 'choice', values: (_, issue) => issue.labels, operand: (_, operand) => [written(operand)] };

/** People are written as account id, e-mail address or name; somebody unknown finds nothing. */
export const personField = (read: Parameters<typeof known>[2]): Choice => ({
  kind: 'choice',
  values: read,
  operand: ({ state, searcherId }, operand) => {
    if (operand.kind === 'function' && same(operand.name, 'currentUser')) return [searcherId];
    const text = written(operand);
    const found = state.people.filter((one) => one.accountId === text || same(one.email, text) || same(one.displayName, text));
    return found.length === 0 ? [text] : found.map(({ accountId }) => accountId);
  },
});
