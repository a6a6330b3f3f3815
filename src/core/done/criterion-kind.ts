import type { DoneCriterion } from '../definition/definition';
import type { IssueFacts } from '../story/issue-facts';

/** Ids of the fields that a gate reads on this site. Null: the site has no such field. */
export interface GateFields {
  readonly evidence: string | null;
}

/**
 * One kind of Done criterion, judged twice: here, for lists and for explaining, and inside Jira by the
 * compiled text. Property tests hold the two equal.
 */
export interface CriterionKind {
  readonly kind: DoneCriterion['kind'];
  /** As a checklist names it. */
  readonly title: string;
  /** What a refusal says; the keys of the issues concerned follow it. */
  readonly refusal: string;
  evaluate(facts: IssueFacts): Judgement;
  /** What makes the criterion impossible to compile on this site, or null. */
  cannotCompile(fields: GateFields): string | null;
  compile(fields: GateFields): CompiledCriterion;
}

export interface Judgement {
  readonly met: boolean;
  /** Keys of the issues that stand in the way. */
  readonly open: readonly string[];
}

/** Pieces of a Jira expression. Every access is guarded: the text never errors, however bare the issue is. */
export type CompiledCriterion =
  /** A List of the keys that stand in the way; empty when met. */
  | { readonly yields: 'keys'; readonly expression: string }
  /** A Boolean, true when met. */
  | { readonly yields: 'met'; readonly expression: string };

/** Refusals name this many issues; a longer list helps nobody and would outgrow the message. */
export const KEYS_NAMED = 5;

/** A Definition of Done is about standard issue types. Epics and sub-tasks often share their workflow and pass its gate. */
export const GATED_LEVEL = 0;
