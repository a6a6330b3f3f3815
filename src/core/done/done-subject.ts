import type { IssueFacts } from '../story/issue-facts';
import type { Phase } from './phase';

/** An issue as a Definition of Done looks at it. `undefined` means: could not be read. */
export interface DoneSubject {
  readonly facts: IssueFacts;
  readonly phase: Phase;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Ids of the newest changelog entries of the texts that an acceptance is given for, in the order of `ACCEPTED_TEXTS`, null where a text was never changed. */
  readonly texts: TextVersions | undefined;
  /** The score that the app keeps in its read-only field; null: none yet. */
  readonly readiness: number | null | undefined;
  /** Account id of who acts, or would. */
  readonly actor: string | undefined;
  /** Whether a comment is given on the transition. */
  readonly commented: boolean | undefined;
}

export type TextVersions = readonly (string | null)[];

/** The texts that an acceptance is given for: the description and the fields that hold acceptance criteria. */
export const acceptedTexts = (criteriaFields: readonly string[]): readonly string[] => ['description', ...criteriaFields];

/** A Jira expression that yields the versions of those texts, for `POST /rest/api/3/expression/evaluate` on an issue. */
export const textVersionsExpression = (criteriaFields: readonly string[]): string => `[${acceptedTexts(criteriaFields).map((id) => `'${id}'`).join(',')}].map(f=>issue.getNewestChangelog(f)?.id)`;

/** What is known of an issue that nobody is moving at the moment. */
export const atRest = (facts: IssueFacts, now: number, known: Partial<Pick<DoneSubject, 'texts' | 'readiness' | 'actor'>> = {}): DoneSubject => ({
  facts,
  phase: facts.status.category === 'done' ? 'after' : 'before',
  now,
  texts: undefined,
  readiness: undefined,
  actor: undefined,
  commented: undefined,
  ...known,
});
