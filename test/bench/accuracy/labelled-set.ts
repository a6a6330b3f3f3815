/** Stories with what people say about them, and what each label means for our rules. */
export interface LabelledSet {
  /** Short name in the report. */
  readonly name: string;
  /** What the set is, to be read behind "on". */
  readonly on: string;
  readonly labels: readonly Label[];
  readonly stories: readonly LabelledStory[];
}

export interface Label {
  /** The rule that should object where the label is given. */
  readonly rule: string;
  /** How the label is read as a fault that the rule should find. */
  readonly reads: string;
  /** Where the label counts something else than the rule asks, what; its figures are no accuracy of the rule then. */
  readonly countsElse?: string;
  /** Where the figures hold but cannot reach 1, why. */
  readonly limit?: string;
}

export interface LabelledStory {
  readonly text: string;
  /** Stories of one backlog are alike: intervals are drawn over these groups, not over stories. */
  readonly group: string;
  /** Rules that should object, by the people's labels. */
  readonly faults: ReadonlySet<string>;
  /** Rules whose counterpart in the peer objected; null where the peer was not run. */
  readonly peer: ReadonlySet<string> | null;
}
