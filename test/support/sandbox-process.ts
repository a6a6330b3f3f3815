import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const ADDRESS = /Local Jira with Ready & Done: (\S+)/;

/** Starts the local Jira by its own command in a process of its own, on any free port. */
export async function startProcess(flags: readonly string[] = []): Promise<{ readonly url: string; readonly output: () => string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/run.ts', '--port', '0', ...flags], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = ADDRESS.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The local Jira ended with ${code}:\n${output}`)));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGTERM');
    });
  return { url, output: () => output, stop };
}

export async function withSandbox<T>(flags: readonly string[], work: (url: string) => Promise<T>): Promise<T> {
  const sandbox = await startProcess(flags);
  try {
    return await work(sandbox.url);
  } finally {
    await sandbox.stop();
  }
}
