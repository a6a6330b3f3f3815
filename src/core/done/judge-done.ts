import type { DoneCriterion, DoneDefinition } from '../definition/done-definition';
import type { DoneEvidence } from '../story/issue-facts';
import { GATED_LEVEL, UNKNOWN, type Judgement } from './criterion-kind';
import type { DoneSubject } from './done-subject';
import { WITHOUT_END } from './evidence';
import { bound, type BoundCriterion } from './kinds';
import { reasonText, refusal, type RefusalForm } from './refusal';

export interface DoneState {
  readonly criterion: DoneCriterion;
  readonly title: string;
  /** `unknown`: it cannot be judged now, or what it needs could not be read. */
  readonly state: 'met' | 'unmet' | 'unknown';
  /** What is missing and how to mend it, in the gate's own words; empty unless unmet. */
  readonly detail: string;
  /** Keys of the issues that stand in the way. */
  readonly open: readonly string[];
  /** End of the waiver that lets it pass, in milliseconds since 1970; null where none does. */
  readonly waivedUntil: number | null;
}

/** Judges each criterion that is asked of the issue's type, in the definition's order. */
export function judgeDone(subject: DoneSubject, done: DoneDefinition): readonly DoneState[] {
  return done.criteria.filter((criterion) => isAsked(criterion, subject)).map((criterion) => stateOf(bound(criterion), subject));
}

/** What the compiled gate answers for an issue that a person without exemption moves: true, or the refusal's text. */
export function evaluateGate(subject: DoneSubject, done: DoneDefinition, form: RefusalForm): true | string {
  if (subject.facts.type.level !== GATED_LEVEL) return true;
  const reasons = judgeDone(subject, done).flatMap((state) => (state.state === 'unmet' ? [reason(state, form)] : []));
  return reasons.length === 0 ? true : refusal(reasons);
}

const isAsked = ({ issueTypes }: DoneCriterion, { facts }: DoneSubject): boolean => issueTypes === null || issueTypes.includes(facts.type.name.toLowerCase());

/** Whether a tick or a live waiver stands for the criterion, and until when. */
export const covered = (id: string, evidence: DoneEvidence | null, now: number): number | null => {
  const until = evidence !== null && Object.hasOwn(evidence.until, id) ? (evidence.until[id] ?? 0) : 0;
  return now < until ? until : null;
};

function stateOf(criterion: BoundCriterion, subject: DoneSubject): DoneState {
  const until = covered(criterion.criterion.id, subject.facts.evidence, subject.now);
  const { state, open } = until === null ? judgement(criterion, subject) : { state: 'met' as const, open: [] };
  const found = { criterion: criterion.criterion, title: criterion.title, state, detail: '', open, waivedUntil: until === WITHOUT_END ? null : until };
  return state === 'unmet' ? { ...found, detail: reason(found, 'names') } : found;
}

const judgement = (criterion: BoundCriterion, subject: DoneSubject): Judgement => (criterion.phases.includes(subject.phase) ? criterion.evaluate(subject) : UNKNOWN);

function reason({ criterion, open }: Pick<DoneState, 'criterion' | 'open'>, form: RefusalForm): string {
  const words = reasonText({ title: criterion.title, remedy: bound(criterion).remedy, yieldsIssues: open.length > 0 }, form);
  return form === 'names' ? words + open.join(', ') : words;
}
