import { resolve } from 'node:path';
import { readCommandLine } from './command-line';
import { createProgressLine } from './progress-line';
import { startSandbox } from './start';

/** `npm start`: one command from a checkout to a local Jira with the app. Ends with 2 and one line when it cannot start. */
async function main(): Promise<void> {
  const { imports, latencyMs, port, dataFolder } = readCommandLine(process.argv.slice(2), process.env);
  const progress = createProgressLine(process.stdout, () => performance.now());
  const sandbox = await startSandbox({
    port,
    imports,
    latencyMs,
    dataFolder,
    log: (line) => progress.above(() => console.error(line)),
    onImport: (file, done, total) => progress.show(`Importing ${file}`, done, total),
    onScored: (done, total) => progress.show('Scoring', done, total),
  });

  progress.clear();
  for (const { projectKey, projectName, issues, notes } of sandbox.imported) {
    console.log(`Imported ${issues} issues into ${projectKey} (${projectName}).`);
    for (const note of notes) console.log(`  ${note}`);
  }
  for (const file of sandbox.importedBefore) console.log(`${file} was imported by an earlier start; its project was kept.`);
  console.log(`Local Jira with Ready & Done: ${sandbox.url}`);
  for (const { displayName, email, role } of sandbox.jira.people) console.log(`  ${displayName.padEnd(14)} ${email.padEnd(20)} ${role}`);
  console.log(dataFolder === null ? 'Ctrl-C ends it. Nothing is kept.' : `Ctrl-C ends it. Everything is kept in ${resolve(dataFolder)}.`);
  void sandbox.announced.then(() => progress.clear());

  const end = (): void => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
