import { BacklogFileError } from '../files/backlog-file-error';
import { readBacklogFile } from '../files/read-backlog-file';
import { readArguments } from './arguments';
import { judgeImported } from './judge-imported';
import { asJsonLine } from './json-line';
import { readDefinition } from './read-definition';
import { asTable } from './table';
import { UsageError } from './usage-error';

/** Prints the judgement of every issue in a backlog file. Exit 2 with one clear line on a file that cannot be read. */
async function main(): Promise<void> {
  const { file, format, definition } = readArguments(process.argv.slice(2));
  const by = await readDefinition(definition);
  const { issues, notes } = await readBacklogFile(file);
  const judged = judgeImported(issues, by);
  console.log(format === 'jsonl' ? judged.map(asJsonLine).join('\n') : [asTable(judged), ...notes].join('\n'));
}

// a reader that has seen enough (head) closes the pipe: no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main().catch((error: unknown) => {
  const clear = error instanceof BacklogFileError || error instanceof UsageError;
  console.error(clear ? error.message : error);
  process.exitCode = clear ? 2 : 1;
});
