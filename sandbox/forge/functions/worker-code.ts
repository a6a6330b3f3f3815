import { build } from 'esbuild';
import { join } from 'node:path';

let code: Promise<string> | undefined;

/** The worker's program as one piece of JavaScript, so that a thread can start it without a TypeScript loader. */
export function workerCode(): Promise<string> {
  code ??= build({ entryPoints: [join(__dirname, 'worker.ts')], bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false }).then((built) => {
    const [file] = built.outputFiles;
    if (file === undefined) throw new Error('esbuild gave no worker program.');
    return file.text;
  });
  return code;
}
