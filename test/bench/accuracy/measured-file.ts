import type { Accuracy } from './accuracy';

const HEAD = `// Written by \`npm run bench:accuracy -- --write\`: change the rules, then run it again.

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
`;

/** The text of src/core/rules/measured.ts: only rules whose label counts what they ask, that had faults to find and objected to some. */
export function measuredFile(all: readonly Accuracy[]): string {
  const told = all.filter(({ countsElse, ours: { hit, wrong, missed } }) => countsElse === undefined && hit + missed > 0 && hit + wrong > 0);
  const entry = ({ rule, on, stories, ours: { hit, wrong } }: Accuracy): string => `  '${rule}': { objections: ${hit + wrong}, right: ${hit}, stories: ${stories}, on: '${on}' },\n`;
  return `${HEAD}${told.map(entry).sort().join('')}};\n`;
}
