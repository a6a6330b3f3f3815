import { readCommandLine } from './command-line';
import { startSandbox } from './start';

/** `npm start`: one command from a checkout to a local Jira with the app. Ends with 2 and one line when it cannot start. */
async function main(): Promise<void> {
  const { imports, latencyMs, port } = readCommandLine(process.argv.slice(2), process.env);
  const sandbox = await startSandbox({ port, imports, latencyMs, log: (line) => console.error(line) });

  for (const { projectKey, projectName, issues, notes } of sandbox.imported) {
    console.log(`Imported ${issues} issues into ${projectKey} (${projectName}).`);
    for (const note of notes) console.log(`  ${note}`);
  }
  console.log(`Local Jira with Ready & Done: ${sandbox.url}`);
  for (const { displayName, email, role } of sandbox.jira.people) console.log(`  ${displayName.padEnd(14)} ${email.padEnd(20)} ${role}`);
  console.log('Ctrl-C ends it. Nothing is kept.');

  const end = (): void => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
