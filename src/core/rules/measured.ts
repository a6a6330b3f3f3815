// Written by `npm run bench:accuracy -- --write`: change the rules, then run it again.

/** How often a rule was right when it objected, held against what people say about public stories. */
export interface Measured {
  /** Stories that the rule objected to. */
  readonly objections: number;
  /** Those of them in which people see the fault as well. */
  readonly right: number;
  /** Stories that the rule was asked about. */
  readonly stories: number;
  /** What these stories are, to be read behind "on". */
  readonly on: string;
}

/** By rule. A rule without an entry was never measured: no public label counts what it asks. */
export const MEASURED: Readonly<Record<string, Measured>> = {
  'has-benefit': { objections: 415, right: 413, stories: 845, on: '845 public stories of 11 backlogs' },
  'minimal-summary': { objections: 47, right: 34, stories: 630, on: '630 public stories that language models wrote on 21 subjects' },
  'real-role': { objections: 192, right: 165, stories: 630, on: '630 public stories that language models wrote on 21 subjects' },
  'single-action': { objections: 60, right: 53, stories: 845, on: '845 public stories of 11 backlogs' },
};
