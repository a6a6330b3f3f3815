import { decodeSearchedIssue, type JiraIssue } from '../../../../src/contract/jira-issue';
import type { DoneDefinition } from '../../../../src/core/definition/done-definition';
import { GATED_LEVEL } from '../../../../src/core/done/criterion-kind';
import { judgeDone } from '../../../../src/core/done/judge-done';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { grouped, type Said } from '../../../shared/batch/account';
import type { JiraClient } from '../../../shared/jira-client';
import { subjectOf } from '../../../panel/done/subject-of';
import type { HealthFields } from '../../backlog-query';
import { readSearch } from '../../waiting/read-search';
import { finishedFields, MOST_READ } from '../../waiting/waiting-query';
import type { OnTheWay } from './gate-on-way';

/** Which items a gate would keep open, and what is missing in each. */
export interface Foreseen {
  /** By a gate of the definition in force. */
  readonly sure: readonly Said[];
  /** By a gate that nobody can be sure of. */
  readonly perhaps: readonly Said[];
  /** Items behind a gate that were not looked at, because there are more than are read or Jira did not give them. */
  readonly unread: number;
}

interface Asked {
  readonly jira: JiraClient;
  readonly done: DoneDefinition;
  readonly fields: HealthFields;
  readonly actor: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Judges what would be closed by the Definition of Done, as the gate will: one search for all of them. What cannot be judged before
 * (a resolution, a text that was accepted) is not foreseen, so a gate may refuse more than this says.
 */
export async function foreseeRefusals(items: readonly BacklogItem[], standing: (item: BacklogItem) => OnTheWay, { jira, done, fields, actor, now }: Asked): Promise<Foreseen> {
  const behind = new Map(items.flatMap((item) => (item.facts.type.level === GATED_LEVEL && standing(item) !== 'nothing' ? [[item.facts.key, standing(item)] as const] : [])));
  const keys = [...behind.keys()].slice(0, MOST_READ);
  if (keys.length === 0 || done.criteria.length === 0) return { sure: [], perhaps: [], unread: 0 };
  const found = await readSearch(jira, `key in (${keys.join(', ')})`, finishedFields(fields, done), (json) => decodeSearchedIssue(json, fields));
  if (!found.ok) return { sure: [], perhaps: [], unread: behind.size };
  const issues = new Map(found.value.issues.map((issue) => [issue.facts.key, issue]));
  const refused = (by: OnTheWay): readonly Said[] =>
    grouped(
      keys.flatMap((key) => {
        const issue = issues.get(key);
        const unmet = issue === undefined || behind.get(key) !== by ? [] : unmetIn(issue, { done, actor, now });
        return unmet.length === 0 ? [] : [{ key, words: `Not met: ${unmet.join('; ')}.` }];
      }),
    );
  return { sure: refused('gate'), perhaps: refused('perhaps'), unread: behind.size - issues.size };
}

const unmetIn = (issue: JiraIssue, { done, actor, now }: Pick<Asked, 'done' | 'actor' | 'now'>): readonly string[] =>
  judgeDone(subjectOf(issue, { evidence: issue.facts.evidence, texts: null, actor, now }), done).flatMap(({ state, title }) => (state === 'unmet' ? [title] : []));
