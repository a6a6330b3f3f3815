import { issueTypesOf } from '../jira/fields/issue-types';
import { mediumPriorityId, priorities } from '../jira/fields/priorities';
import { statusesOf } from '../jira/fields/statuses';
import type { Person } from '../jira/host';
import { ada, dan, priya } from '../jira/people';
import type { IssueRecord, ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { document, paragraph, question } from './adf';
import type { DemoIssue, Somebody } from './demo-issue';
import { giveHistory } from './history';
import { newBlocker, newIssue } from './issue';
import { giveSprintHistory } from './sprint-history';
import { planSprints } from './sprints';

const day = 24 * 60 * 60 * 1000;
const people: Readonly<Record<Somebody, Person>> = { Priya: priya, Dan: dan, Ada: ada };

/** Fills a project with demo issues: numbers and ranks in the order of the list, history, comments, a board with its sprints. */
export function addDemoIssues(state: JiraState, project: ProjectRecord, issues: readonly DemoIssue[]): void {
  const made: IssueRecord[] = [];
  for (const [index, demo] of issues.entries()) made.push(add(state, project, demo, index + 1, made));
  for (const [index, { blockedBy }] of issues.entries()) {
    if (blockedBy !== undefined) newBlocker(state, numbered(made, blockedBy), numbered(made, index + 1));
  }
  planSprints(state, project, made, (issue) => issues[made.indexOf(issue)]?.next === true);
  for (const [index, issue] of made.entries()) {
    const left = issues[index]?.leftSprint;
    if (issues[index]?.type !== 'Sub-task') giveSprintHistory(state, issue, left === undefined ? null : new Date(state.now().getTime() - left * day));
  }
}

function add(state: JiraState, project: ProjectRecord, demo: DemoIssue, number: number, made: readonly IssueRecord[]): IssueRecord {
  const at = (daysAgo: number): Date => new Date(state.now().getTime() - daysAgo * day);
  const issue = newIssue(state, project, {
    key: `${project.key}-${number}`,
    typeId: typeId(project, demo),
    statusId: idNamed(statusesOf(project), demo.status),
    summary: demo.summary,
    description: demo.description,
    criteria: demo.criteria ?? null,
    points: demo.points ?? null,
    parent: demo.parent === undefined ? null : numbered(made, demo.parent),
    creatorId: people[demo.reporter ?? 'Priya'].accountId,
    created: at(demo.created),
    updated: at(demo.updated),
    priorityId: demo.priority === undefined ? mediumPriorityId : idNamed(priorities, demo.priority),
    assigneeId: demo.assignee === undefined ? null : people[demo.assignee].accountId,
    labels: demo.labels ?? [],
    componentIds: (demo.components ?? []).map((name) => idNamed(project.components, name)),
    ...(demo.start === undefined ? {} : { startDate: dayOf(at(-demo.start)) }),
    ...(demo.due === undefined ? {} : { dueDate: dayOf(at(-demo.due)) }),
    fixVersionIds: demo.fixVersion === undefined ? [] : [idNamed(project.versions, demo.fixVersion)],
  });
  giveHistory(state, project, issue);
  for (const { by, to, day: daysAgo, text } of demo.comments ?? []) {
    const words = to === undefined ? paragraph(text) : question(people[to], text);
    issue.comments.push({ id: state.nextId(), authorId: people[by].accountId, created: at(daysAgo), body: document(words) });
  }
  return issue;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function typeId(project: ProjectRecord, { type }: DemoIssue): string {
  const types = issueTypesOf(project);
  return type === 'Sub-task' ? idNamed(types, types.find(({ subtask }) => subtask)?.name ?? type) : idNamed(types, type);
}

/** @throws Error for a name that Jira does not have: demo data must be right */
function idNamed(things: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = things.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The demo data names "${name}", which does not exist.`);
  return found.id;
}

function numbered(made: readonly IssueRecord[], number: number): IssueRecord {
  const issue = made[number - 1];
  if (issue === undefined) throw new Error(`The demo data names issue ${number} before it exists.`);
  return issue;
}
