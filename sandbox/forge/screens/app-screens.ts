import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import * as v from 'valibot';
import { serveFile } from '../../http/serve-file';
import type { Manifest } from '../manifest-schema';
import { resourceFolder } from '../modules/resource-url';
import { contentSecurityPolicy, reportPath } from './content-security-policy';

export interface AppScreensOptions {
  readonly manifest: Manifest;
  /** Folder of manifest.yml; resource paths are relative to it. */
  readonly root: string;
  /** Absolute path of the bridge's program for the frame. */
  readonly bridgeScript: string;
  readonly siteUrl: string;
  readonly warn: (line: string) => void;
}

const forEver = 'max-age=31536000, immutable';

interface Bridge {
  readonly script: Buffer<ArrayBuffer>;
  /** Changes with the script, so that a browser may keep it. */
  readonly version: string;
}

async function readBridge(path: string): Promise<Bridge> {
  const script = Buffer.from(await readFile(path));
  return { script, version: createHash('sha256').update(script).digest('hex').slice(0, 12) };
}

/** The app's origin: its built screens under `/<resource key>/`, the bridge's program, and nothing else. */
export function appScreens({ manifest, root, bridgeScript, siteUrl, warn }: AppScreensOptions): Hono {
  const site = new Hono();

  let bridge: Promise<Bridge> | null = null;
  const theBridge = (): Promise<Bridge> => (bridge ??= readBridge(bridgeScript));

  site.get('/_bridge.js', async (c) => c.body((await theBridge()).script, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': forEver }));

  site.post(reportPath, async (c) => {
    warn(`The browser refused something under the app's Content-Security-Policy: ${violation(await c.req.json().catch(() => null))}`);
    return c.body(null, 204);
  });

  site.get('/:resource/:path{.+}', async (c) => {
    const folder = resourceFolder(manifest, c.req.param('resource'));
    const file = folder === undefined ? null : await serveFile(`${root}/${folder}`, c.req.param('path'));
    if (file === null) return c.text('The app has no such file.', 404);
    // Vite puts a hash into the names below assets/
    const cache = c.req.param('path').startsWith('assets/') ? forEver : 'no-cache';
    if (!file.contentType.startsWith('text/html')) return c.body(file.content, 200, { 'content-type': file.contentType, 'cache-control': cache });
    const html = file.content.toString('utf8');
    // before the bundle, because @forge/bridge reads the bridge when it is imported
    const { version } = await theBridge();
    const withBridge = html.replace(/<head[^>]*>/i, (head) => `${head}<script src="/_bridge.js?v=${version}" data-host="${siteUrl}"></script>`);
    return c.html(withBridge, 200, { 'content-security-policy': contentSecurityPolicy(html, manifest, siteUrl), 'cache-control': 'no-cache' });
  });

  return site;
}

const report = v.object({ 'csp-report': v.object({ 'violated-directive': v.string(), 'blocked-uri': v.string(), 'document-uri': v.string() }) });

/** A browser's report in a line: https://www.w3.org/TR/CSP2/#violation-reports */
function violation(json: unknown): string {
  const parsed = v.safeParse(report, json);
  if (!parsed.success) return 'a report that could not be read';
  const { 'violated-directive': directive, 'blocked-uri': blocked, 'document-uri': page } = parsed.output['csp-report'];
  return `${directive} refused ${blocked} on ${page}`;
}
