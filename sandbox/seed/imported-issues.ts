import type { ImportedIssue } from '../../files/imported-issue';
import { listed } from '../../files/notes';
import { issueTypes, taskType } from '../jira/fields/issue-types';
import { mediumPriorityId, priorities } from '../jira/fields/priorities';
import { priya } from '../jira/people';
import type { IssueRecord, ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { addAbsent } from './imported-absent';
import { importedComments } from './imported-comments';
import { type ImportedPeople, importedPeople } from './imported-people';
import { statusIdOf } from './imported-status';
import { contentOf, fitSummary } from './imported-summary';
import { newBlocker, newIssue } from './issue';

/** How many issues of a file are added, of how many. */
export type OnIssue = (done: number, total: number) => void;

/**
 * Adds the issues of a file, parents first, in the file's order as backlog order.
 * @param keepNumbers the numbers in the keys stay
 * @param onIssue told after each issue how many are added
 * @returns what was mapped, a sentence each
 */
export function addImported(state: JiraState, project: ProjectRecord, issues: readonly ImportedIssue[], keepNumbers: boolean, onIssue: OnIssue = () => undefined): readonly string[] {
  const made = new Map<string, IssueRecord>();
  const places = new Map(issues.map(({ id }, index) => [id, index + 1]));
  const keyOf = (imported: ImportedIssue): string => `${project.key}-${keepNumbers ? numberIn(imported.key ?? '') : (places.get(imported.id) ?? 0)}`;
  project.lastIssueNumber = issues.reduce((most, imported) => Math.max(most, numberIn(keyOf(imported))), 0);
  const absent = addAbsent(state, project, issues, made);
  const people = importedPeople(state);
  const parentsFirst = [...issues].sort((left, right) => rankOfType(left) - rankOfType(right));
  for (const [index, imported] of parentsFirst.entries()) {
    const parent = imported.parentKey === null ? null : (made.get(imported.parentKey) ?? null);
    made.set(imported.id, add({ state, project, people }, imported, keyOf(imported), places.get(imported.id) ?? 0, parent));
    onIssue(index + 1, issues.length);
  }
  link(state, issues, made);
  const cut = issues.filter(({ summary }) => fitSummary(summary, null).cut).map(({ id }) => id);
  return [
    ...(cut.length === 0 ? [] : [`Longer than Jira's 255 characters, so cut in the summary and kept whole in the description: ${listed('issue', cut)}.`]),
    ...absent,
    ...people.notes(),
  ];
}

interface Place {
  readonly state: JiraState;
  readonly project: ProjectRecord;
  readonly people: ImportedPeople;
}

const numberIn = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

const rankOfType = ({ issueType }: ImportedIssue): number => (issueType === 'Epic' ? 0 : issueType === 'Sub-task' ? 2 : 1);

function add({ state, project, people }: Place, imported: ImportedIssue, key: string, place: number, parent: IssueRecord | null): IssueRecord {
  const created = imported.created ?? imported.updated ?? state.now();
  const updated = imported.updated ?? created;
  const { summary, description } = fitSummary(imported.summary, imported.description);
  const issue = newIssue(state, project, {
    key,
    typeId: (issueTypes.find(({ name }) => name === imported.issueType) ?? taskType).id,
    statusId: statusIdOf({ name: imported.status, category: imported.statusCategory }),
    summary,
    description,
    criteria: joined(imported.criteria),
    points: imported.estimate,
    parent,
    creatorId: priya.accountId,
    reporterId: people.find(imported.reporter) ?? priya.accountId,
    assigneeId: people.find(imported.assignee),
    created,
    updated,
    priorityId: priorities.find(({ name }) => name.toLowerCase() === imported.priority?.toLowerCase())?.id ?? mediumPriorityId,
    labels: imported.labels,
    place,
  });
  if (issue.resolved !== null && imported.resolved !== null) issue.resolved = imported.resolved;
  issue.comments.push(...importedComments(state, imported.comments, people, created));
  return issue;
}

/** One document of several, or null: the local Jira has one field for acceptance criteria. */
const joined = (documents: readonly unknown[]): unknown => (documents.length === 0 ? null : { type: 'doc', version: 1, content: documents.flatMap(contentOf) });

function link(state: JiraState, issues: readonly ImportedIssue[], made: ReadonlyMap<string, IssueRecord>): void {
  for (const { id, blockedBy, blockedFromOutside } of issues) {
    const blocked = made.get(id);
    for (const key of [...blockedBy, ...blockedFromOutside.map((outside) => outside.key)]) {
      const blocker = made.get(key);
      if (blocked !== undefined && blocker !== undefined) newBlocker(state, blocker, blocked);
    }
  }
}
