// Called by: the app's form for a new story, the app's panel (to split a story), REST clients.
import { issueTypeBean, projectBean } from '../../beans/parts';
import { screenFieldBean } from '../../beans/screen-field';
import { editors } from '../../change/editors';
import { fieldsOf } from '../../fields/catalogue';
import { type IssueType, issueTypesOf } from '../../fields/issue-types';
import { mayInProject } from '../../permissions/may';
import { badRequest, notFound } from '../../problem';
import type { ProjectRecord } from '../../state/records';
import type { JsonRecord } from '../../support/json';
import { type Call, numberIn, ok, type Reply } from '../call';
import { seenProject } from '../seen';

/** The issue types that the caller may create in the project. */
export function getCreateTypes(call: Call): Reply {
  const project = creatable(call);
  return paged(call, 'issueTypes', issueTypesOf(project).map((type) => issueTypeBean(call.state, type)));
}

/** The fields of the create screen of one issue type. */
export function getCreateFields(call: Call): Reply {
  const { state, caller: { accountId } } = call;
  const project = creatable(call);
  const type = issueTypesOf(project).find(({ id }) => id === call.param('type'));
  if (type === undefined) throw notFound(`The issue type ${call.param('type')} does not exist in this project.`);
  const onScreen = fieldsOf(state.fields, project).flatMap((field) => {
    const editor = editors.get(field.id);
    // the type is fixed by the path
    if (editor === undefined || field.id === 'issuetype') return [];
    const offered = editor.isOffered?.({ state, accountId, draft: { projectId: project.id, typeId: type.id } }) !== false;
    if (!offered || (editor.permission === 'SET_ISSUE_SECURITY' && !mayInProject(project, accountId, editor.permission))) return [];
    return [{ ...screenFieldBean({ state, project, readerId: accountId }, field, editor), ...demand(type, field.id), fieldId: field.id }];
  });
  return paged(call, 'fields', [...fixedFields(call, project, type), ...onScreen]);
}

function creatable(call: Call): ProjectRecord {
  const project = seenProject(call, call.param('project'));
  if (!mayInProject(project, call.caller.accountId, 'CREATE_ISSUES')) throw badRequest('You cannot create issues in this project.');
  return project;
}

/** The reporter and the priority have a value when none is given; a sub-task needs its parent. */
const demand = ({ subtask }: IssueType, fieldId: string): JsonRecord => ({
  hasDefaultValue: fieldId === 'reporter' || fieldId === 'priority',
  ...(fieldId === 'parent' && subtask ? { required: true } : {}),
});

function fixedFields({ state }: Call, project: ProjectRecord, type: IssueType): readonly JsonRecord[] {
  const fixed = (id: string, name: string, value: JsonRecord): JsonRecord =>
    ({ required: true, schema: { type: id, system: id }, name, key: id, fieldId: id, hasDefaultValue: false, operations: ['set'], allowedValues: [value] });
  return [fixed('issuetype', 'Issue Type', issueTypeBean(state, type)), fixed('project', 'Project', projectBean(state, project))];
}

function paged(call: Call, name: string, all: readonly JsonRecord[]): Reply {
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), 50), 200);
  return ok({ maxResults, startAt, total: all.length, [name]: all.slice(startAt, startAt + maxResults) });
}
