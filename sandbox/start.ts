import { join } from 'node:path';
import { createResolvers } from './forge/bridge/invoke';
import { createDelivery } from './forge/events/deliver';
import { deliverLive } from './forge/events/live';
import { announceOpenIssues } from './forge/events/score-at-boot';
import { createFunctions } from './forge/functions/functions';
import { createPool } from './forge/functions/pool';
import { workerCode } from './forge/functions/worker-code';
import { gateFromApp } from './forge/gate-from-app';
import { installApp } from './forge/installation';
import { createKvsStore } from './forge/kvs/store';
import { readManifest } from './forge/manifest';
import { listModules, type Site } from './forge/modules/list-modules';
import { findPlace } from './forge/modules/place';
import { createFaults } from './http/faults';
import { createRest } from './http/rest';
import { serveSandbox } from './http/serve-sandbox';
import { createJira, type Jira } from './jira/jira';
import { attachGate } from './seed/attach-gate';
import { importBacklog, type ImportedProject } from './seed/import-backlog';
import { seedShop } from './seed/shop';
import { listen } from './http/listen';
import { buildAll } from '../tools/build';

export interface SandboxOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly imports?: readonly string[];
  /** Milliseconds that every REST call takes longer. */
  readonly latencyMs?: number;
  /** Milliseconds between a change and its trigger. */
  readonly eventDelayMs?: number;
  /** What functions print, and what the platform has to say; nothing is said without it. */
  readonly log?: (line: string) => void;
}

export interface Sandbox {
  readonly url: string;
  readonly jira: Jira;
  readonly imported: readonly ImportedProject[];
  /** Settles when every issue that was there at the start has been announced to the app. */
  readonly announced: Promise<void>;
  stop(): Promise<void>;
}

const root = join(__dirname, '..');

/**
 * Builds what changed, starts the local Jira with the app installed, seeds it and serves it.
 * @throws PortInUse, BacklogFileError, or an Error with the words of the build, the manifest's judge or the app
 */
export async function startSandbox({ port, imports = [], latencyMs = 0, eventDelayMs = 300, log = () => undefined }: SandboxOptions): Promise<Sandbox> {
  const closing = new AbortController();
  // the address comes first: a taken port is known before anything is built
  let answer: (request: Request) => Response | Promise<Response> = () => new Response('Starting.', { status: 503 });
  const server = await listen((request) => answer(request), port);
  const undo: (() => Promise<void> | void)[] = [() => closing.abort(), () => server.close()];
  const stop = async (): Promise<void> => {
    for (const step of undo) await step();
  };
  try {
    const url = `http://localhost:${server.port}`;
    const now = (): Date => new Date();
    const manifest = await readManifest(join(root, 'manifest.yml'));
    const installation = installApp(manifest);
    const { app } = installation;
    const jira = createJira({ now, app, siteUrl: url });
    seedShop(jira);
    const imported: ImportedProject[] = [];
    for (const file of imports) imported.push(await importBacklog(jira, file));

    await buildAll(root);
    const faults = createFaults();
    const rest = createRest({ jira, faults, latencyMs });
    const pool = createPool({ code: await workerCode(), size: 2, memoryMb: manifest.app.runtime.memoryMB, log: (level, text) => log(`[function] ${level === 'log' ? '' : `${level}: `}${text}`) });
    undo.push(() => pool.stop());
    const reachable = { app, siteUrl: url, rest, kvs: createKvsStore(now), warn: log };
    const functions = createFunctions({ manifest, installation, cloudId: jira.site.cloudId, bundle: join(root, 'dist/functions/index.js'), pool, reachable });
    const resolvers = createResolvers(manifest, installation, jira.site, functions);
    const site: Site = { url, appOrigin: `http://app.localhost:${server.port}`, appPath: `${installation.appUuid}/${app.environmentId}`, jira };

    await gateShop({ manifest, site, resolvers, jira, rest });
    const delivery = createDelivery({ manifest, installation, jira, functions, now, log });
    undo.unshift(deliverLive(jira, delivery, eventDelayMs));
    answer = serveSandbox({ root, manifest, installation, jira, site, rest, faults, resolvers, warn: log, closing: closing.signal });

    const [reporter] = jira.people;
    const announced = announceOpenIssues(app, reporter?.accountId ?? '', rest, url, delivery, () => closing.signal.aborted).catch((error: unknown) => log(`Scoring at the start: ${String(error)}`));
    return { url, jira, imported, announced, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface GateParts {
  readonly manifest: Parameters<typeof listModules>[0];
  readonly site: Site;
  readonly resolvers: Parameters<typeof gateFromApp>[0];
  readonly jira: Jira;
  readonly rest: Parameters<typeof findPlace>[2];
}

/** The demo project's gate: made by the app, attached by a Jira administrator. */
async function gateShop({ manifest, site, resolvers, jira, rest }: GateParts): Promise<void> {
  const administrator = jira.people.find(({ global }) => global.includes('ADMINISTER'));
  if (administrator === undefined) throw new Error('Nobody here administers Jira.');
  const place = await findPlace({ projectKey: 'SHOP', issueKey: null }, administrator.accountId, rest, site.url);
  const [module] = place === null ? [] : listModules(manifest, place, site);
  if (module === undefined) throw new Error('The app shows no screen in SHOP.');
  const gate = await gateFromApp(resolvers, module, administrator.accountId);
  attachGate(jira, { projectKey: 'SHOP', toStatusCategory: 'done', ...gate });
}
