// Called by: the app's functions, for the app's own read-only fields.
import { checkAppFieldValue, writeAppField } from '../change/app-field';
import { badRequest, forbidden, notFound } from '../problem';
import { findIssue } from '../state/find';
import type { IssueRecord } from '../state/records';
import { isRecord } from '../support/json';
import { type Call, noContent, type Reply } from './call';

const mostIssues = 1000;

interface Update {
  readonly issues: readonly IssueRecord[];
  readonly value: unknown;
}

/** All updates are checked before the first is made. Only the app that owns the field may write it, whatever its values. */
export function putAppFieldValue(call: Call): Reply {
  const { state, caller } = call;
  const name = call.param('field');
  const field = state.fields.find(({ id, key }) => id === name || key === name);
  const module = field?.app;
  if (field === undefined || module === undefined || module === null) throw notFound(`The custom field was not found: ${name}`);
  if (caller.accountId !== state.app.accountId) throw forbidden('Only the app that provides the field can update its values.');
  const updates = updatesIn(call);
  for (const { value } of updates) checkAppFieldValue(field, module, value);
  const withChangelog = call.query('generateChangelog') !== 'false';
  for (const { issues, value } of updates) for (const issue of issues) writeAppField(state, issue, field, value, withChangelog);
  return noContent;
}

function updatesIn({ state, body }: Call): readonly Update[] {
  const updates = isRecord(body) ? body.updates : undefined;
  if (!Array.isArray(updates) || updates.length === 0) throw badRequest('The updates must be a list that is not empty.');
  return updates.map((one: unknown) => {
    if (!isRecord(one) || !Array.isArray(one.issueIds) || one.issueIds.length === 0) throw badRequest('Every update needs issueIds.');
    if (one.issueIds.length > mostIssues) throw badRequest(`An update can name at most ${mostIssues} issues.`);
    if (!Object.hasOwn(one, 'value')) throw badRequest('Every update needs a value.');
    return { issues: one.issueIds.map((id: unknown) => issueWith(state, id)), value: one.value };
  });
}

function issueWith(state: Call['state'], id: unknown): IssueRecord {
  const issue = typeof id === 'number' ? findIssue(state, String(id)) : undefined;
  if (issue === undefined) throw badRequest(`There is no issue with id ${JSON.stringify(id)}.`);
  return issue;
}
