import type { TeamWords } from '../definition/definition';
import type { Fix, Level } from '../readiness/readiness';
import type { Place, Story } from '../story/story';

/** A readiness rule is a value: one question, asked of a parsed story. Level and weight belong to the definition. */
export interface Rule {
  /** File name; never renamed, never reused. */
  readonly id: string;
  /** One plain question. */
  readonly asks: string;
  /** What goes wrong later when the answer is no. */
  readonly why: string;
  /** What is missing when it is not met, as the end of "most common gap: …". */
  readonly gap: string;
  /** What its judgement rests on: the words of the issue, or a field or link of it. */
  readonly reads: 'text' | 'record';
  /** What a project starts with, until its definition says otherwise. */
  readonly usual: UsualSetting;
  /** The words of each finding, by key; `{name}` is filled from the hit's data. */
  readonly says: Readonly<Record<string, { readonly problem: string; readonly remedy: string }>>;
  /** What can be mended without leaving the panel. */
  readonly fix?: Fix;
  check(story: Story, options: RuleOptions): Verdict;
  /** The finding mended, in the story's own words: a line for each resulting text. Empty when these words do not carry one. */
  example?(story: Story, hit: Hit): readonly string[];
}

export interface UsualSetting {
  readonly level: Level;
  /** Never negative; 0 for advice. */
  readonly weight: number;
  /** Where level and weight come from, in one sentence: a study, a measurement, or plainly our judgement. */
  readonly from: string;
}

/** What the definition says beside level and weight. */
export interface RuleOptions {
  readonly largestEstimate: number;
  readonly words: TeamWords;
}

export type Verdict =
  | { readonly kind: 'met' }
  | { readonly kind: 'not-applicable'; readonly because: string }
  | { readonly kind: 'unmet'; readonly hits: readonly [Hit, ...Hit[]] }
  /** The thing that the rule is about is absent; lost together with the rule that asks for the thing. */
  | { readonly kind: 'lost-with'; readonly rule: string };

/** A place where the rule is not met. The first hit is the finding; the rest are further places. */
export interface Hit {
  readonly say: string;
  /** The story's own words that the finding is about; empty when the finding is that something is absent. */
  readonly quote: string;
  readonly at: Place | null;
  readonly data?: Readonly<Record<string, string | number>>;
}

export const met: Verdict = { kind: 'met' };
export const notApplicable = (because: string): Verdict => ({ kind: 'not-applicable', because });
export const unmet = (hit: Hit): Verdict => ({ kind: 'unmet', hits: [hit] });
/** Text that is not read loses no points. */
export const notRead: Verdict = notApplicable('The text is in a language that the rules do not read.');
/** Unmet at every hit; met when there is none. */
export const unmetAt = (hits: readonly Hit[]): Verdict => (isSome(hits) ? { kind: 'unmet', hits } : met);
const isSome = (hits: readonly Hit[]): hits is readonly [Hit, ...Hit[]] => hits.length > 0;
export const lostWith = (rule: string): Verdict => ({ kind: 'lost-with', rule });
