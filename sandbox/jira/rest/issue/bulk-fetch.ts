// Called by: the app's health page (as the reader: its items, who would hear of a batch), the app's functions, REST clients.
import { chosenFields } from '../../beans/chosen-fields';
import { issueBean } from '../../beans/issue';
import { maySee } from '../../permissions/may';
import { badRequest } from '../../problem';
import { findIssue } from '../../state/find';
import { isRecord, isStringList, type JsonRecord } from '../../support/json';
import { type Call, ok, type Reply } from '../call';

const mostIssues = 100;
const mostProperties = 5;

/** Issues in the order of their ids, each once. One that is not there or not seen is left out and is no issueError: those are for what may be asked again. */
export function postBulkFetch({ state, caller, body }: Call): Reply {
  const asked = isRecord(body) ? body : {};
  const names = list(asked, 'issueIdsOrKeys');
  if (names.length === 0 || names.length > mostIssues) throw badRequest(`Name 1 to ${mostIssues} issues in issueIdsOrKeys.`);
  const properties = list(asked, 'properties');
  if (properties.length > mostProperties) throw badRequest(`At most ${mostProperties} properties can be asked for.`);
  const fields = list(asked, 'fields').map((one) => (asked.fieldsByKeys === true ? (state.fields.find(({ key }) => key === one)?.id ?? one) : one));
  const wanted = { field: chosenFields(fields, '*navigable'), properties, expand: list(asked, 'expand') };
  const found = new Map(names.flatMap((name) => {
    const issue = findIssue(state, name);
    return issue !== undefined && maySee(state, issue, caller.accountId) ? [[issue.id, issue] as const] : [];
  }));
  const issues = [...found.values()].sort((left, right) => Number(left.id) - Number(right.id));
  return ok({
    issueErrors: [],
    issues: issues.map((issue) => issueBean({ state, issue, readerId: caller.accountId }, wanted)),
  });
}

function list(body: JsonRecord, name: string): readonly string[] {
  const value = body[name] ?? [];
  if (!isStringList(value)) throw badRequest(`The ${name} must be a list of texts.`);
  return value;
}
