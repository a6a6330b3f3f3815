import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import type { JiraClient } from '../../shared/jira-client';
import { readTransitions, type Transition } from '../../panel/done/transitions';

/** Pairs of an issue type and a status whose ways are asked at most; those behind count as near Done. */
const MOST_ASKED = 12;

const pairOf = ({ facts }: JiraIssue): string => `${facts.type.name}\n${facts.status.name}`;

/**
 * In which statuses work may be finished: those from which a transition leads into Done for the reader, except where the definition
 * sends rejected work. One issue of each type and status answers for all: workflows belong to types. Where Jira does not say, it counts.
 */
export async function readNearDone(jira: JiraClient, issues: readonly JiraIssue[], { rejectTo }: Pick<DoneDefinition, 'rejectTo'>): Promise<(issue: JiraIssue) => boolean> {
  const samples = new Map<string, JiraIssue>();
  for (const issue of issues) if (issue.facts.status.category === 'indeterminate' && !samples.has(pairOf(issue))) samples.set(pairOf(issue), issue);
  const asked = await Promise.all([...samples].slice(0, MOST_ASKED).map(async ([pair, issue]) => [pair, await readTransitions(jira, issue.facts.key)] as const));
  const far = new Set(asked.flatMap(([pair, ways]) => (ways.ok && !leadsToDone(ways.value) ? [pair] : [])));
  return (issue) => !far.has(pairOf(issue)) && issue.facts.status.name.toLowerCase() !== rejectTo?.toLowerCase();
}

/** Who may move nothing is told of no way at all. */
const leadsToDone = (ways: readonly Transition[]): boolean => ways.length === 0 || ways.some(({ to }) => to.category === 'done');
