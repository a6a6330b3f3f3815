import { build } from 'esbuild';
import { join } from 'node:path';

/** Bundles the app's functions as Forge's own bundler does: one CommonJS file that exports every handler. */
export async function buildFunctions(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    outfile: join(root, 'dist/functions/index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
}
