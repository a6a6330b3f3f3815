// Called by: the app's functions, for the app's own read-only fields.
import { checkAppFieldValue, writeAppField } from '../change/app-field';
import type { Field } from '../fields/catalogue';
import type { AppField } from '../host';
import { badRequest, forbidden, notFound } from '../problem';
import { maySee } from '../permissions/may';
import { findIssue } from '../state/find';
import type { IssueRecord } from '../state/records';
import { isRecord, type JsonRecord } from '../support/json';
import { type Call, noContent, type Reply } from './call';

const mostIssues = 1000;

interface Update {
  readonly field: Field;
  readonly module: AppField;
  readonly issues: readonly IssueRecord[];
  readonly value: unknown;
}

/** One field, named in the path. */
export function putAppFieldValue(call: Call): Reply {
  const named = appField(call, call.param('field'));
  return write(call, updatesIn(call).map((update) => decoded(call, named, update)));
}

/** Several fields and issues in one call: every update names its field. */
export function postAppFieldValues(call: Call): Reply {
  return write(call, updatesIn(call).map((update) => {
    if (typeof update.customField !== 'string') throw badRequest('Every update needs a customField.');
    return decoded(call, appField(call, update.customField), update);
  }));
}

/** All updates are checked before the first is made. */
function write(call: Call, updates: readonly Update[]): Reply {
  for (const { field, module, value } of updates) checkAppFieldValue(field, module, value);
  const withChangelog = call.query('generateChangelog') !== 'false';
  for (const { field, issues, value } of updates) for (const issue of issues) writeAppField(call.state, issue, field, value, withChangelog);
  return noContent;
}

function updatesIn({ body }: Call): readonly JsonRecord[] {
  const updates = isRecord(body) ? body.updates : undefined;
  if (!Array.isArray(updates) || updates.length === 0) throw badRequest('The updates must be a list that is not empty.');
  return updates.map((one: unknown) => {
    if (!isRecord(one)) throw badRequest('Every update must be an object.');
    return one;
  });
}

function decoded(call: Call, named: Pick<Update, 'field' | 'module'>, update: JsonRecord): Update {
  if (!Array.isArray(update.issueIds) || update.issueIds.length === 0) throw badRequest('Every update needs issueIds.');
  if (update.issueIds.length > mostIssues) throw badRequest(`An update can name at most ${mostIssues} issues.`);
  if (!Object.hasOwn(update, 'value')) throw badRequest('Every update needs a value.');
  return { ...named, issues: update.issueIds.map((id: unknown) => issueWith(call, id)), value: update.value };
}

/** Only the app that owns the field may write it, whatever its values. */
function appField({ state, caller }: Call, name: string): Pick<Update, 'field' | 'module'> {
  const field = state.fields.find(({ id, key }) => id === name || key === name);
  if (field === undefined || field.app === null) throw notFound(`The custom field was not found: ${name}`);
  if (caller.accountId !== state.app.accountId) throw forbidden('Only the app that provides the field can update its values.');
  return { field, module: field.app };
}

function issueWith({ state, caller }: Call, id: unknown): IssueRecord {
  const issue = typeof id === 'number' ? findIssue(state, String(id)) : undefined;
  if (issue === undefined || !maySee(state, issue, caller.accountId)) throw badRequest(`There is no issue with id ${JSON.stringify(id)}.`);
  return issue;
}
