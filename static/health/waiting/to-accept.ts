import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import { GATED_LEVEL } from '../../../src/core/done/criterion-kind';
import type { TextVersions } from '../../../src/core/done/done-subject';
import { judgeDone, type DoneState } from '../../../src/core/done/judge-done';
import { subjectOf } from '../../panel/done/subject-of';

/** An issue that an acceptance is missing from. */
export interface ToAccept {
  readonly issue: JiraIssue;
  /** `accept`: nothing else is missing. `more`: something is, though it is in review. `late`: it is in Done already. */
  readonly kind: 'accept' | 'more' | 'late';
  /** Titles of the other criteria that are not met. */
  readonly missing: readonly string[];
  /** It was accepted, and its texts changed since. */
  readonly changed: boolean;
}

/** The form that somebody answers with. */
export type Answering = 'accept' | 'reject';

interface Known {
  readonly done: DoneDefinition;
  readonly now: number;
  readonly actor: string | null;
  /** Null: not known, so an acceptance that was given counts. */
  readonly texts: (issueId: number) => TextVersions | null;
  /** Whether the app recorded that it came into Done without its acceptance. */
  readonly missed: (issueId: number) => boolean;
  /** Whether work in that status can be moved into Done by the reader, and is not where rejected work goes. */
  readonly nearDone: (issue: JiraIssue) => boolean;
  /** Whether work in that status is looked at before it is done, so that it is shown whatever else is missing. */
  readonly inReview: (issue: JiraIssue) => boolean;
}

/** What waits for an acceptance, in the order given. Issues that no acceptance is asked of are left out. */
export const toAccept = (issues: readonly JiraIssue[], known: Known): readonly ToAccept[] => issues.flatMap((issue) => waitingIssue(issue, known) ?? []);

function waitingIssue(issue: JiraIssue, { done, now, actor, texts, missed, nearDone, inReview }: Known): ToAccept | null {
  const { facts } = issue;
  if (facts.type.level !== GATED_LEVEL || facts.status.category === 'new') return null;
  const states = judgeDone(subjectOf(issue, { evidence: facts.evidence, texts: texts(facts.id), actor, now }), done);
  const acceptance = states.find(({ criterion }) => criterion.kind === 'accepted');
  if (acceptance?.state !== 'unmet') return null;
  const changed = (facts.evidence?.text ?? null) !== null;
  if (facts.status.category === 'done') return changed || !missed(facts.id) ? null : { issue, kind: 'late', missing: [], changed };
  if (!nearDone(issue)) return null;
  const missing = states.filter((state) => state.state === 'unmet' && judgedNow(state)).map(({ title }) => title);
  // with something else missing it is simply under way
  if (missing.length > 0 && !inReview(issue)) return null;
  return { issue, kind: missing.length === 0 ? 'accept' : 'more', missing, changed };
}

/** The acceptance itself is no further criterion; nor is who moves it, which the reader need not be. */
const judgedNow = ({ criterion }: DoneState): boolean => criterion.kind !== 'accepted' && criterion.kind !== 'not-by-assignee';
