import { decodeSearchedIssue } from '../../../src/contract/jira-issue';
import type { Definition } from '../../../src/core/definition/definition';
import type { Answer } from '../../shared/answer';
import { ask } from '../../shared/door-client';
import { heldPermissions } from '../../shared/held-permissions';
import type { JiraClient } from '../../shared/jira-client';
import { ownCriteria } from '../../panel/done/text-names';
import type { HealthFields } from '../backlog-query';
import { endingWaivers, type EndingWaiver } from './ending-waivers';
import { readNearDone } from './near-done';
import { readMissed } from './read-missed';
import { openQuestion, type OpenQuestion } from './open-question';
import { readRecent, type RecentIssue } from './read-recent';
import { readReviewStatuses } from './read-review-statuses';
import { readSearch } from './read-search';
import { readTextVersions } from './read-text-versions';
import { toAccept, type ToAccept } from './to-accept';
import { finishedFields, finishedJql } from './waiting-query';

export interface AskedOf {
  readonly issue: RecentIssue['issue'];
  readonly question: OpenQuestion;
}

export interface WaiverOf {
  readonly issue: RecentIssue['issue'];
  readonly waiver: EndingWaiver;
  /** Null where the log does not tell. */
  readonly reason: string | null;
}

/** How much was looked at; `of` only where there is more than was read. */
export interface Covered {
  readonly read: number;
  readonly of: number | null;
}

export interface Waiting {
  /** Null: the Definition of Done asks nobody to accept. */
  readonly accept: readonly ToAccept[] | null;
  readonly questions: readonly AskedOf[];
  readonly waivers: readonly WaiverOf[];
  readonly mayComment: boolean;
  readonly finished: Covered;
  readonly recent: Covered & { readonly partly: number };
}

interface Reader {
  readonly jira: JiraClient;
  readonly projectKey: string;
  readonly accountId: string | null;
  readonly definition: Definition;
  readonly fields: HealthFields;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads everything that may wait for the reader, as the reader. */
export async function readWaiting(reader: Reader): Promise<Answer<Waiting>> {
  const { jira, projectKey, accountId, definition, fields, now } = reader;
  const [accept, recent, held] = await Promise.all([readAccept(reader), readRecent(jira, projectKey, fields), heldPermissions(jira, projectKey, ['ADD_COMMENTS'])]);
  if (!accept.ok) return accept;
  if (!recent.ok) return recent;
  const { issues, of, partly } = recent.value;
  const questions = accountId === null ? [] : issues.flatMap(({ issue, comments }) => {
    const question = openQuestion(comments, accountId);
    return question === null ? [] : [{ issue, question }];
  });
  const ending = issues.flatMap(({ issue }) => endingWaivers(issue.facts.evidence, definition.done, now).map((waiver) => ({ issue, waiver })));
  const waivers = await withReasons(ending.sort((a, b) => a.waiver.until - b.waiver.until));
  return { ok: true, value: { ...accept.value, questions, waivers, mayComment: !held.ok || held.value.has('ADD_COMMENTS'), recent: { read: issues.length, of, partly } } };
}

async function readAccept({ jira, projectKey, accountId, definition: { done }, fields, now }: Reader): Promise<Answer<Pick<Waiting, 'accept' | 'finished'>>> {
  const acceptances = done.criteria.filter(({ kind }) => kind === 'accepted').map(({ id }) => id);
  if (acceptances.length === 0) return { ok: true, value: { accept: null, finished: { read: 0, of: null } } };
  // where the definition names a status for rejected work, every other one before Done is past it
  const [found, missed, review] = await Promise.all([readSearch(jira, finishedJql(projectKey), finishedFields(fields, done), (json) => decodeSearchedIssue(json, fields)), readMissed(acceptances), done.rejectTo === null ? readReviewStatuses(jira, projectKey) : null]);
  if (!found.ok) return found;
  const { issues, of } = found.value;
  const accepted = issues.filter(({ facts }) => facts.status.category !== 'done' && (facts.evidence?.text ?? null) !== null);
  const [texts, nearDone] = await Promise.all([readTextVersions(jira, accepted.map(({ facts }) => facts.id), ownCriteria(fields)), readNearDone(jira, issues, done)]);
  const accept = toAccept(issues, { done, now, actor: accountId, texts: texts.ok ? texts.value : () => null, missed: (issueId) => missed.has(issueId), nearDone, inReview: ({ facts }) => review === null || review.has(facts.status.name.toLowerCase()) });
  return { ok: true, value: { accept, finished: { read: issues.length, of } } };
}

/** Issues whose reasons are asked for at once: the door takes 25. */
const MOST_REASONS = 25;

async function withReasons(ending: readonly Omit<WaiverOf, 'reason'>[]): Promise<readonly WaiverOf[]> {
  const issueIds = [...new Set(ending.map(({ issue }) => String(issue.facts.id)))].slice(0, MOST_REASONS);
  const given = issueIds.length === 0 ? null : await ask('waivers', { issueIds });
  const reasons = new Map(given?.ok === true ? given.value.map(({ issue, criterion, reason }) => [`${issue} ${criterion}`, reason]) : []);
  return ending.map((one) => ({ ...one, reason: reasons.get(`${one.issue.facts.id} ${one.waiver.criterion}`) ?? null }));
}
