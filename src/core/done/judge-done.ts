import type { DoneCriterion, DoneDefinition } from '../definition/definition';
import type { IssueFacts } from '../story/issue-facts';
import { GATED_LEVEL } from './criterion-kind';
import { CRITERION_KINDS } from './kinds';
import { gateMessages, messageKey, reason, refusal } from './refusal';

export interface DoneState {
  readonly criterion: DoneCriterion;
  readonly title: string;
  readonly state: 'met' | 'unmet';
  /** What is missing and how to mend it, in the gate's own words; empty when met. */
  readonly detail: string;
  /** Keys of the issues that stand in the way. */
  readonly open: readonly string[];
}

/** Judges each criterion of a Definition of Done, in the definition's order. */
export function judgeDone(facts: IssueFacts, done: DoneDefinition): readonly DoneState[] {
  const messages = gateMessages(done);
  return done.criteria.map((criterion, index) => {
    const kind = CRITERION_KINDS[criterion.kind];
    const { met, open } = kind.evaluate(facts);
    const detail = met ? '' : reason(messages[messageKey(index)] ?? '', open, messages);
    return { criterion, title: kind.title, state: met ? 'met' : 'unmet', detail, open };
  });
}

/** What the compiled gate answers for these facts: true, or the refusal's text. */
export function evaluateGate(facts: IssueFacts, done: DoneDefinition): true | string {
  if (facts.type.level !== GATED_LEVEL) return true;
  const reasons = judgeDone(facts, done).flatMap(({ state, detail }) => (state === 'unmet' ? [detail] : []));
  return reasons.length === 0 ? true : refusal(reasons, gateMessages(done));
}
