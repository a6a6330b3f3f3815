import type { ImportedIssue, OutsideIssue } from '../files/imported-issue';
import type { Definition } from '../src/core/definition/definition';
import { cheapestWay, type Way } from '../src/core/readiness/cheapest-way';
import { judge } from '../src/core/readiness/judge';
import type { Readiness } from '../src/core/readiness/readiness';
import type { IssueFacts, LinkedIssue } from '../src/core/story/issue-facts';

export interface JudgedIssue {
  readonly issue: ImportedIssue;
  readonly readiness: Readiness;
  /** The fewest steps to ready; null when it is ready or not scored. */
  readonly way: Way | null;
}

/** Judges imported issues as the local Jira would after an import: links count where both ends are in the file. */
export function judgeImported(issues: readonly ImportedIssue[], definition: Definition): JudgedIssue[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  return issues.map((issue) => {
    const readiness = judge(factsOf(issue, byId), definition);
    return { issue, readiness, way: cheapestWay(readiness, definition.ready) };
  });
}

function factsOf(issue: ImportedIssue, byId: ReadonlyMap<string, ImportedIssue>): IssueFacts {
  const linked = (ids: readonly string[]): LinkedIssue[] => ids.flatMap((id) => linkedFacts(byId.get(id)));
  return {
    id: 0,
    key: issue.id,
    summary: issue.summary,
    updated: '',
    type: typeFacts(issue),
    status: statusFacts(issue),
    description: issue.description,
    criteriaFields: issue.criteria,
    estimate: issue.estimate,
    parent: issue.parentKey === null ? null : (linked([issue.parentKey])[0] ?? null),
    blockers: [...linked(issue.blockedBy), ...issue.blockedFromOutside.map(outsideFacts)],
    subtasks: [],
    evidence: null,
    fields: {},
    assignee: null,
    reporter: null,
  };
}

function linkedFacts(issue: ImportedIssue | undefined): LinkedIssue[] {
  return issue ? [{ key: issue.id, summary: issue.summary, status: statusFacts(issue), type: typeFacts(issue) }] : [];
}

const outsideFacts = ({ key, summary, status }: OutsideIssue): LinkedIssue => ({ key, summary, status, type: { name: 'Task', level: 0 } });

const LEVELS: Readonly<Record<ImportedIssue['issueType'], number>> = { Epic: 1, Story: 0, Task: 0, Bug: 0, 'Sub-task': -1 };

const typeFacts = ({ issueType }: ImportedIssue): IssueFacts['type'] => ({ name: issueType, level: LEVELS[issueType] });

const statusFacts = ({ status, statusCategory }: ImportedIssue): IssueFacts['status'] => ({ name: status, category: statusCategory });
