/** A story as the rules see it: parsed once, never ADF, never REST JSON. */
export interface Story {
  readonly isStory: boolean;
  /** The language it is written in, "en"; null when it is none that the rules read. */
  readonly language: string | null;
  readonly summary: string;
  readonly sentence: StorySentence;
  /** The verbs of the means clause, in base form. */
  readonly actions: readonly string[];
  readonly criteria: readonly AcceptanceCriterion[];
  readonly lines: readonly TextLine[];
  readonly estimate: number | null | undefined;
  readonly blockers: readonly { readonly key: string; readonly summary: string; readonly open: boolean }[];
}

/** Where words stand: in the summary, the description or a criteria field, there at an ADF node path (child indices from the root). */
export interface Place {
  readonly in: 'summary' | 'description' | 'criteria';
  readonly path: readonly number[];
  /** UTF-16 offsets into the plain text of that node. */
  readonly start: number;
  readonly end: number;
}

export interface TextLine {
  readonly text: string;
  readonly at: Place;
}

export interface SentencePart {
  readonly text: string;
  readonly at: Place;
}

/** "As a <role>, I want <means> so that <benefit>". A part that is absent is null. */
export interface StorySentence {
  readonly role: SentencePart | null;
  readonly means: SentencePart | null;
  readonly benefit: SentencePart | null;
}

/** One acceptance criterion as plain text: lines of a scenario joined by " | ", a nested item led by its parent and " > ". */
export interface AcceptanceCriterion {
  readonly text: string;
  readonly at: Place;
}
