import type { Finding } from './readiness';

/** What mending a finding takes of people, the least first. The numbers only rank: of equally short ways the one with the smaller sum is taken. */
const EFFORT = {
  /** One number that the team agreed on. */
  set: 1,
  /** A few words of the summary, written by whoever reads it. */
  word: 2,
  /** Somebody has to be asked, and one sentence put in its place. */
  answer: 3,
  /** Several lines that have to be thought through. */
  write: 4,
  /** Further issues, with their own criteria and estimates. */
  split: 5,
  /** Work on another issue, which is not in this person's hands. */
  wait: 6,
} as const;

/** What a person does about a finding. `does` is an imperative without a full stop; `alone`: nobody else has to finish something first. */
export interface Doing {
  readonly does: string;
  readonly effort: number;
  readonly alone: boolean;
}

const doing = (kind: keyof typeof EFFORT, does: string): Doing => ({ does, effort: EFFORT[kind], alone: kind !== 'wait' });

const WRITE_CRITERIA = doing('write', 'Write acceptance criteria');
const SET_ESTIMATE = doing('set', 'Set an estimate');

/** By rule. A rule without a line here counts as writing, and its remedy says what to do. */
const DOINGS: Readonly<Record<string, Doing>> = {
  'has-estimate': SET_ESTIMATE,
  'has-role': doing('word', 'Say for whom it is'),
  'has-means': doing('word', 'Say what somebody wants to do'),
  'real-role': doing('word', 'Name somebody who uses it'),
  'minimal-summary': doing('word', 'Shorten the summary'),
  'has-benefit': doing('answer', 'Say what it is good for'),
  'no-open-question': doing('answer', 'Answer the open question'),
  'no-placeholder': doing('answer', 'Replace the placeholder'),
  'has-criteria': WRITE_CRITERIA,
  'testable-criteria': doing('write', 'Make the criteria checkable'),
  'enough-criteria': doing('write', 'Add a second criterion'),
  'single-action': doing('split', 'Split its actions'),
  'right-size': doing('split', 'Split it into smaller pieces'),
};

export const DOING_RULES: readonly string[] = Object.keys(DOINGS);

/** The quote of a blocker begins with its key. */
const KEY = /^[A-Z][A-Z0-9_]*-\d+/;

/** What to do about a finding of an issue with so many acceptance criteria. */
export function doingOf({ rule, quote, remedy }: Finding, criteria: number): Doing {
  if (rule === 'enough-criteria' && criteria > 1) return doing('split', 'Split it along its criteria');
  if (rule === 'testable-criteria' || rule === 'enough-criteria') return criteria === 0 ? WRITE_CRITERIA : (DOINGS[rule] ?? WRITE_CRITERIA);
  if (rule === 'no-open-blocker') return doing('wait', `Have ${KEY.exec(quote)?.[0] ?? 'its blocker'} finished`);
  // an unknown size quotes no estimate
  if (rule === 'right-size' && quote === '') return SET_ESTIMATE;
  return DOINGS[rule] ?? doing('write', remedy.replace(/\.$/, ''));
}
