import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Served } from '../in-browser';

const ROOT = join(__dirname, '../../..');

/** Serves a page with nothing but the time line (`page.tsx`), in place of a local Jira. */
export async function serveTimeline(): Promise<Served> {
  const files = await timelineFiles();
  const server = createServer(({ url = '/' }, answer) => {
    const file = files[url.split('?')[0] ?? ''];
    answer.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function timelineFiles(): Promise<Readonly<Record<string, { readonly type: string; readonly text: string }>>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/browser/timeline/page.tsx'],
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { '@atlaskit/feature-gate-js-client/feature-gates': join(ROOT, 'tools/no-feature-gates.ts') },
    logLevel: 'silent',
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    '/': { type: 'text/html', text: '<!doctype html><html lang="en"><head><title>Roadmap</title><link rel="stylesheet" href="/page.css"></head><body><script src="/page.js"></script></body></html>' },
    '/page.js': { type: 'text/javascript', text: text('.js') },
    '/page.css': { type: 'text/css', text: text('.css') },
    // nobody signs in here
    '/_sandbox/session': { type: 'application/json', text: '{"people":[]}' },
  };
}
