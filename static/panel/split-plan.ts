import * as v from 'valibot';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { decoded } from '../shared/answer';
import { readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { pickLink, type LinkChoice } from './split-link';

/** What a new issue beside this one would get, and what this person may do with it. */
export interface SplitPlan {
  /** For `POST /rest/api/3/issue`, all but the texts. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The same in words: "Story", "in SHOP-2", "priority Medium". */
  readonly words: readonly string[];
  /** Whether the create screen has a description. */
  readonly hasDescription: boolean;
  /** Null: this site, or this person, cannot link issues. */
  readonly link: LinkChoice | null;
  readonly mayDelete: boolean;
}

export type SplitPlanned = { readonly ok: true; readonly plan: SplitPlan } | { readonly ok: false; readonly message: string };

const name = v.object({ id: v.string(), name: v.string() });
const original = v.object({
  fields: v.object({
    issuetype: name,
    project: v.object({ id: v.string() }),
    parent: v.nullish(v.object({ id: v.string(), key: v.string() })),
    priority: v.nullish(name),
    labels: v.nullish(v.array(v.string())),
  }),
});
const held = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });
const screen = v.object({ fields: v.array(v.object({ fieldId: v.string(), name: v.string(), required: v.boolean(), hasDefaultValue: v.optional(v.boolean(), false) })) });

const NOT_CREATE = "You don't have permission to create issues in this project, so the story can't be split here.";

/** Reads what a split needs, as the current user: the issue's own fields, the create screen of its type, the site's link types, the permissions. */
export async function readSplitPlan(jira: JiraClient, { facts, projectKey }: JiraIssue): Promise<SplitPlanned> {
  const key = encodeURIComponent(facts.key);
  const [issue, permissions, types] = await Promise.all([
    jira.get(`/rest/api/3/issue/${key}?fields=issuetype,project,parent,priority,labels`),
    jira.get(`/rest/api/3/mypermissions?issueKey=${key}&permissions=CREATE_ISSUES,LINK_ISSUES,DELETE_ISSUES`),
    jira.get('/rest/api/3/issueLinkType'),
  ]);
  const found = decoded(issue, (json) => v.parse(original, json).fields);
  const may = decoded(permissions, (json) => v.parse(held, json).permissions);
  if (!found.ok) return { ok: false, message: readFailureText(found.failure) };
  if (!may.ok) return { ok: false, message: readFailureText(may.failure) };
  if (may.value.CREATE_ISSUES?.havePermission !== true) return { ok: false, message: NOT_CREATE };

  const created = await jira.get(`/rest/api/3/issue/createmeta/${encodeURIComponent(projectKey)}/issuetypes/${encodeURIComponent(found.value.issuetype.id)}?maxResults=200`);
  const onScreen = decoded(created, (json) => v.parse(screen, json).fields);
  if (!onScreen.ok) return { ok: false, message: onScreen.failure.details.join(' ') || readFailureText(onScreen.failure) };
  const { issuetype, project, parent, priority, labels } = found.value;
  const has = (id: string): boolean => onScreen.value.some(({ fieldId }) => fieldId === id);
  const copied = [
    ...(parent && has('parent') ? [{ fields: { parent: { id: parent.id } }, words: `in ${parent.key}` }] : []),
    ...(priority && has('priority') ? [{ fields: { priority: { id: priority.id } }, words: `priority ${priority.name}` }] : []),
    ...(labels && labels.length > 0 && has('labels') ? [{ fields: { labels }, words: `labels ${labels.join(', ')}` }] : []),
  ];
  const fields: Readonly<Record<string, unknown>> = Object.assign({ project: { id: project.id }, issuetype: { id: issuetype.id } }, ...copied.map((one) => one.fields));
  const lacking = onScreen.value.filter((field) => field.required && !field.hasDefaultValue && !(field.fieldId in fields) && !FILLED.has(field.fieldId));
  if (lacking.length > 0) return { ok: false, message: `Each new issue of this project needs ${lacking.map((field) => `“${field.name}”`).join(' and ')}, which the app can't choose. Create the second story in Jira.` };
  const link = may.value.LINK_ISSUES?.havePermission === true ? pickLink(types) : null;
  return { ok: true, plan: { fields, words: [issuetype.name, ...copied.map((one) => one.words)], hasDescription: has('description'), link, mayDelete: may.value.DELETE_ISSUES?.havePermission === true } };
}

/** The split writes the texts; Jira makes the creator the reporter when none is named. */
const FILLED = new Set(['summary', 'description', 'reporter']);
