import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_FILES } from '../../support/corpus';
import { marked } from './corpus-marks';
import { report } from './report';

const ROOT = join(__dirname, '../../..');

try {
  const flags = process.argv.slice(2);
  const { text, missing, measured } = report(flags, process.env.READY_DONE_DATA);
  for (const sentence of missing) console.error(sentence);
  console.log(text);
  if (measured !== null) writeFileSync(join(ROOT, 'src/core/rules/measured.ts'), measured);
  if (flags.includes('--mark')) for (const file of CORPUS_FILES) mark(join(ROOT, 'test/corpus', file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function mark(file: string): void {
  writeFileSync(file, marked(readFileSync(file, 'utf8')));
}
