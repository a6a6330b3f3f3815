import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracies } from './accuracy';
import { criteriaCases, isExact } from './criteria-cases';
import { measuredFile } from './measured-file';
import { outsideSets } from './outside-sets';
import { accuracyTable } from './table';

const MEASURED_FILE = join(__dirname, '../../../src/core/rules/measured.ts');
const FLAGS = ['--json', '--write'];

/** Holds the rules against what people say about stories: a table, with --json one object; --write keeps the figures for the panel. */
function main(flags: readonly string[]): void {
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}. Known: ${FLAGS.join(', ')}.`);
  const { sets, missing } = outsideSets(process.env.READY_DONE_DATA);
  // on the error stream, so that --json stays one object
  for (const sentence of missing) console.error(sentence);
  const all = sets.flatMap(accuracies);
  const cases = criteriaCases();
  const inexact = cases.filter((one) => !isExact(one)).map(({ name }) => name);
  if (flags.includes('--write')) {
    if (missing.length > 0) throw new Error('Nothing was written: src/core/rules/measured.ts needs all outside data.');
    writeFileSync(MEASURED_FILE, measuredFile(all));
  }
  if (flags.includes('--json')) return console.log(JSON.stringify({ rules: all, criteria: { cases: cases.length, inexact } }));
  console.log(accuracyTable(all));
  console.log(`\nAcceptance criteria read exactly: ${cases.length - inexact.length} of ${cases.length} descriptions${inexact.map((name) => `\n  not: ${name}`).join('')}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
