/** How a rule fared against people's labels on public stories. */
export interface Measured {
  /** How often the rule objected. */
  readonly objections: number;
  /** How many of these objections the labels agree with. */
  readonly right: number;
  /** The labelled stories it was asked about. */
  readonly stories: number;
  /** Whose stories, to stand behind their number: "public stories of 11 backlogs". */
  readonly on: string;
}

/** By rule id; a rule without labelled data has no entry. */
export const MEASURED: Readonly<Record<string, Measured>> = {};
