import { accuracies } from './accuracy';
import { corpusSet } from './corpus-set';
import { criteriaCases, isExact } from './criteria-cases';
import { measuredFile } from './measured-file';
import { misses } from './misses';
import { outsideSets } from './outside-sets';
import { accuracyTable } from './table';

const FLAGS = ['--json', '--mark', '--misses', '--write'];

export interface Report {
  /** For the output stream. */
  readonly text: string;
  /** For the error stream, so that --json stays one object: what could not be measured. */
  readonly missing: readonly string[];
  /** The text of src/core/rules/measured.ts, where it was asked for. */
  readonly measured: string | null;
}

/**
 * Holds the rules against what people say about stories.
 * @param flags --json: one object instead of the table; --misses: the stories judged otherwise as well; --write: the figures for the panel; --mark is done by the command
 * @param folder of outside data; without it the corpus is all there is
 * @throws Error with one line on an unknown flag, on data of another shape, and where --write lacks data
 */
export function report(flags: readonly string[], folder: string | undefined): Report {
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}. Known: ${FLAGS.join(', ')}.`);
  const { sets, missing } = outsideSets(folder);
  const write = flags.includes('--write');
  if (write && missing.length > 0) throw new Error(`${missing.join(' ')} Nothing was written: src/core/rules/measured.ts needs all outside data.`);
  const own = corpusSet();
  const outside = sets.flatMap(accuracies);
  const rules = [...outside, ...accuracies(own)];
  const cases = criteriaCases();
  const inexact = cases.filter((one) => !isExact(one)).map(({ name }) => name);
  const table = (): string => [accuracyTable(rules), ...(flags.includes('--misses') ? [...sets, own].map(misses) : []), `\nAcceptance criteria read exactly: ${cases.length - inexact.length} of ${cases.length} descriptions.`, ...inexact.map((name) => `  Not: ${name}`)].join('\n');
  return { text: flags.includes('--json') ? JSON.stringify({ rules, criteria: { cases: cases.length, inexact } }) : table(), missing, measured: write ? measuredFile(outside) : null };
}
