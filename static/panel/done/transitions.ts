import * as v from 'valibot';
import type { StatusCategory } from '../../../src/core/story/issue-facts';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

/** A way out of the issue's present status that is open to the reader. */
export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: { readonly name: string; readonly category: StatusCategory };
}

const list = v.object({
  transitions: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      isAvailable: v.optional(v.boolean(), true),
      to: v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) }),
    }),
  ),
});

const pathOf = (issueKey: string): string => `/rest/api/3/issue/${encodeURIComponent(issueKey)}/transitions`;

/** `GET /rest/api/3/issue/{key}/transitions`, as the current user. */
export const readTransitions = async (jira: JiraClient, issueKey: string): Promise<Answer<readonly Transition[]>> => decoded(await jira.get(pathOf(issueKey)), decodeTransitions);

/** Makes one: `POST` to the same address. Jira asks its validators then. */
export const makeTransition = (jira: JiraClient, issueKey: string, id: string): Promise<Answer<unknown>> => jira.post(pathOf(issueKey), { transition: { id } });

const decodeTransitions = (json: unknown): readonly Transition[] =>
  v.parse(list, json).transitions.flatMap(({ id, name, isAvailable, to }) => (isAvailable ? [{ id, name, to: { name: to.name, category: categoryOf(to.statusCategory.key) } }] : []));

/** Jira has a fourth category, "undefined" (No category); it counts as not started. */
const categoryOf = (key: string): StatusCategory => (key === 'done' || key === 'indeterminate' ? key : 'new');
