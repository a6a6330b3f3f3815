import * as v from 'valibot';
import { decodeSearchedIssue } from '../../src/contract/jira-issue';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';
import type { Site } from './read-site';

/** How many items from the top of the backlog a preview scores. Source: design page "The first Monday". */
export const TOP = 25;

/** Epics and sub-tasks come along with the search and are left out after reading, so more is asked for; 100 is the most that Jira gives with whole descriptions. */
const READ = 100;

const FIELDS = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'subtasks', 'assignee', 'reporter', 'updated', 'project'];

const page = v.object({ issues: v.array(v.unknown()) });

/**
 * The open standard issues at the top of the backlog, as Jira sent them (`POST /rest/api/3/search/jql`, as the current user).
 * They bring every field that may be chosen, so that another choice of fields needs no other read.
 */
export async function readTop(jira: JiraClient, projectKey: string, site: Site): Promise<Answer<readonly unknown[]>> {
  const custom = [...site.estimates, ...site.textFields].map(({ id }) => id);
  const body = {
    jql: `project = "${projectKey.replace(/["\\]/g, '\\$&')}" AND statusCategory != Done ORDER BY Rank ASC`,
    fields: [...new Set([...FIELDS, ...custom])],
    maxResults: READ,
  };
  return decoded(await jira.post('/rest/api/3/search/jql', body), (json) =>
    v.parse(page, json).issues.filter((issue) => decodeSearchedIssue(issue, site.detected).facts.type.level === 0).slice(0, TOP),
  );
}
