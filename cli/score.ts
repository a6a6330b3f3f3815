import { parseArgs } from 'node:util';
import { readBacklogFile } from '../files/read-backlog-file';
import { BacklogFileError } from '../files/backlog-file-error';
import { judgeImported } from './judge-imported';
import { asJsonLine } from './json-line';
import { asTable } from './table';
import { UsageError } from './usage-error';

const USAGE = 'Usage: npm run --silent score -- FILE [--format table|jsonl]';

/** Prints the judgement of every issue in a backlog file. Exit 2 with one clear line on a file that cannot be read. */
async function main(): Promise<void> {
  const { file, format } = readArguments();
  const { issues, notes } = await readBacklogFile(file);
  const judged = judgeImported(issues);
  if (format === 'jsonl') for (const item of judged) console.log(asJsonLine(item));
  else console.log([asTable(judged), ...notes].join('\n'));
}

function readArguments(): { readonly file: string; readonly format: string } {
  const { values, positionals } = parsed();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`Name one file. ${USAGE}`);
  if (values.format !== 'table' && values.format !== 'jsonl') throw new UsageError(`There is no format “${values.format}”. ${USAGE}`);
  return { file, format: values.format };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'table' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${USAGE}`, { cause: error });
  }
}

main().catch((error: unknown) => {
  const clear = error instanceof BacklogFileError || error instanceof UsageError;
  console.error(clear ? error.message : error);
  process.exitCode = clear ? 2 : 1;
});
