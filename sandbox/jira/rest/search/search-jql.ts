// Called by: the app's health page and epic picker (as the reader), the local Jira's backlog, REST clients.
import { chosenFields } from '../../beans/chosen-fields';
import { issueBean } from '../../beans/issue';
import { findIssues } from '../../jql/search';
import { badRequest } from '../../problem';
import type { JiraState } from '../../state/state';
import { isRecord, isStringList } from '../../support/json';
import { type Call, namesIn, ok, type Reply } from '../call';
import { offsetIn, pageToken } from './page-token';

interface Asked {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly maxResults: number | undefined;
  readonly nextPageToken: string | undefined;
  readonly fieldsByKeys: boolean;
}

const usualPage = 50;
const largestPage = 5000;
/** Jira answers fewer issues a page when more than ids and keys are asked. */
const largestPageWithFields = 100;
const mostProperties = 5;
const mostReconciled = 50;

export const getSearch = (call: Call): Reply => {
  const { query } = call;
  return search(call, {
    jql: query('jql') ?? '',
    fields: namesIn(query('fields')) ?? [],
    properties: namesIn(query('properties')) ?? [],
    expand: namesIn(query('expand')) ?? [],
    maxResults: query('maxResults') === undefined ? undefined : Number(query('maxResults')),
    nextPageToken: query('nextPageToken'),
    fieldsByKeys: query('fieldsByKeys') === 'true',
  });
};

export function postSearch(call: Call): Reply {
  const { body } = call;
  if (!isRecord(body) || typeof body.jql !== 'string') throw badRequest('The query must have a jql.');
  refuseReconciling(body.reconcileIssues);
  return search(call, {
    jql: body.jql,
    fields: listIn(body.fields, 'fields'),
    properties: listIn(body.properties, 'properties'),
    expand: typeof body.expand === 'string' ? (namesIn(body.expand) ?? []) : [],
    maxResults: body.maxResults === undefined ? undefined : Number(body.maxResults),
    nextPageToken: typeof body.nextPageToken === 'string' ? body.nextPageToken : undefined,
    fieldsByKeys: body.fieldsByKeys === true,
  });
}

/** Issues that the index may not know yet. The local Jira knows every issue at once, so they change nothing; a wrong list is refused all the same. */
function refuseReconciling(ids: unknown): void {
  if (ids === undefined) return;
  if (!Array.isArray(ids) || ids.length > mostReconciled || !ids.every((id) => Number.isSafeInteger(id))) throw badRequest(`The reconcileIssues must be a list of at most ${mostReconciled} numbers.`);
}

function listIn(value: unknown, name: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!isStringList(value)) throw badRequest(`The ${name} must be a list of texts.`);
  return value;
}

/** Without `fields` only ids are answered; there is no total, and the last page says so. */
function search({ state, caller }: Call, asked: Asked): Reply {
  if (asked.properties.length > mostProperties) throw badRequest(`At most ${mostProperties} properties can be asked for.`);
  const found = findIssues({ state, searcherId: caller.accountId }, asked.jql);
  const field = chosenFields(asked.fieldsByKeys ? idsOf(state, asked.fields) : asked.fields, 'none');
  const wanted = { field, properties: asked.properties, expand: asked.expand.filter((one) => one !== 'names' && one !== 'schema') };
  const start = offsetIn(asked.nextPageToken, asked.jql);
  const end = start + pageSize(asked);
  const issues = found.slice(start, end).map((issue) => {
    const bean = issueBean({ state, issue, readerId: caller.accountId }, wanted);
    return onlyIds(asked) ? { id: bean.id, ...(asked.fields.includes('key') ? { key: bean.key } : {}) } : bean;
  });
  const isLast = end >= found.length;
  return ok({ issues, isLast, ...(isLast ? {} : { nextPageToken: pageToken(asked.jql, end) }), ...names(state, asked, field) });
}

const onlyIds = ({ fields, properties, expand }: Asked): boolean =>
  fields.every((one) => one === 'id' || one === 'key') && properties.length === 0 && expand.length === 0;

function pageSize(asked: Asked): number {
  const largest = onlyIds(asked) ? largestPage : largestPageWithFields;
  if (asked.maxResults === undefined) return usualPage;
  if (!Number.isInteger(asked.maxResults) || asked.maxResults < 1) throw badRequest('The maxResults must be a whole number above 0.');
  return Math.min(asked.maxResults, largest);
}

const idsOf = (state: JiraState, keys: readonly string[]): readonly string[] =>
  keys.map((key) => state.fields.find((field) => field.key === key)?.id ?? key);

function names(state: JiraState, { expand }: Asked, wants: (id: string) => boolean): Readonly<Record<string, unknown>> {
  const chosen = state.fields.filter(({ id }) => wants(id));
  return {
    ...(expand.includes('names') ? { names: Object.fromEntries(chosen.map(({ id, name }) => [id, name])) } : {}),
    ...(expand.includes('schema') ? { schema: Object.fromEntries(chosen.map(({ id, schema }) => [id, schema])) } : {}),
  };
}
