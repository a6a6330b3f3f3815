import { build } from 'esbuild';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** Script and style of a page with nothing but the time line (`page.tsx`). */
export async function timelinePage(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/browser/timeline/page.tsx'],
    outdir: 'dist',
    write: false,
    bundle: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@atlaskit/feature-gate-js-client/feature-gates': join(ROOT, 'tools/no-feature-gates.ts') },
    logLevel: 'silent',
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
