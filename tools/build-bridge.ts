import { build } from 'esbuild';
import { join } from 'node:path';

/** Bundles the program that puts `window.__bridge` into the app's frame. */
export async function buildBridge(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['sandbox/screen/bridge/frame.ts'],
    outfile: join(root, 'dist/bridge/frame.js'),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
}
