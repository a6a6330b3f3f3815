import { join } from 'node:path';
import { writeDataFolder } from './data-folder';
import { fillSite } from './fill-site';
import { createDynamicStatus } from './forge/bridge/dynamic-status';
import { createResolvers } from './forge/bridge/invoke';
import { createDelivery } from './forge/events/deliver';
import { deliverLive } from './forge/events/live';
import { announceOpenIssues } from './forge/events/score-at-boot';
import type { Reachable } from './forge/fetch/forge-fetch';
import { createFunctionValidators } from './forge/function-validators';
import { createFunctions } from './forge/functions/functions';
import { createPool } from './forge/functions/pool';
import { workerCode } from './forge/functions/worker-code';
import { installApp } from './forge/installation';
import type { ForgeState } from './forge/keep/forge-state';
import { createKvsStore } from './forge/kvs/store';
import { readManifest } from './forge/manifest';
import { createIssuePanels } from './forge/modules/issue-panels';
import type { Site } from './forge/modules/list-modules';
import { createQueue } from './forge/queue/queue';
import { createBackground } from './forge/schedule/background';
import { gateDemo } from './gate-demo';
import { createFaults } from './http/faults';
import { listen } from './http/listen';
import { createRest } from './http/rest';
import { serveSandbox } from './http/serve-sandbox';
import { createJira, type Jira } from './jira/jira';
import { saveState } from './jira/state/keep';
import { createKeeper } from './keeper';
import { pastDemo } from './past-demo';
import type { ImportedProject } from './seed/import-backlog';
import { buildAll } from '../tools/build';

export interface SandboxOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly imports?: readonly string[];
  /** Folder that keeps everything between starts; null to keep nothing. */
  readonly dataFolder?: string | null;
  /** Milliseconds that every REST call takes longer. */
  readonly latencyMs?: number;
  /** Milliseconds between a change and its trigger. */
  readonly eventDelayMs?: number;
  /** What functions print, and what the platform has to say; nothing is said without it. */
  readonly log?: (line: string) => void;
  /** While the issues of a file are added. */
  readonly onImport?: (file: string, done: number, total: number) => void;
  /** During the first scoring of the open issues. */
  readonly onScored?: (done: number, total: number) => void;
}

export interface Sandbox {
  readonly url: string;
  readonly jira: Jira;
  readonly imported: readonly ImportedProject[];
  /** Files that an earlier start with the same data folder imported. */
  readonly importedBefore: readonly string[];
  /** Settles when every issue that was there at the start has been announced to the app. */
  readonly announced: Promise<void>;
  stop(): Promise<void>;
}

const root = join(__dirname, '..');
const saveDelayMs = 2000;
const nothing = (): undefined => undefined;

/**
 * Builds what changed, starts the local Jira with the app installed, fills it and serves it.
 * @throws PortInUse, BacklogFileError, or an Error with the words of the data folder, the build, the manifest's judge or the app
 */
export async function startSandbox({ port, imports = [], dataFolder = null, latencyMs = 0, eventDelayMs = 300, log = nothing, onImport = nothing, onScored = nothing }: SandboxOptions): Promise<Sandbox> {
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
    // functions call Jira, and Jira's workflow calls functions
    const jira = createJira({ now, app, siteUrl: url, askValidator: (moduleKey, payload) => askValidator(moduleKey, payload) });
    const { fresh, forge: left, imported, importedBefore } = await fillSite(jira, { imports, dataFolder, onImport });
    const allAnnounced = { yet: left.announced && imported.length === 0 };

    // a start that fails must leave the folder as it is
    let started = false;
    const changed = (): void => {
      if (started) keeper?.changed();
    };

    await buildAll(root);
    const faults = createFaults();
    const rest = createRest({ jira, faults, latencyMs, changed });
    const pool = createPool({
      code: await workerCode(),
      size: 2,
      memoryMb: manifest.app.runtime.memoryMB,
      log: (level, text) => {
        // a line for each of thousands of issues would hide everything else
        if (level !== 'log' || allAnnounced.yet) log(`[function] ${level === 'log' ? '' : `${level}: `}${text}`);
      },
    });
    undo.push(() => pool.stop());
    const kvs = createKvsStore({ now, entries: left.kvs, changed });
    // functions push to the queue, and the queue calls functions
    const reachable: Reachable = { app, siteUrl: url, rest, kvs, publish: (push) => queue.publish(push), warn: log };
    const functions = createFunctions({ manifest, installation, cloudId: jira.site.cloudId, bundle: join(root, 'dist/functions/index.js'), pool, reachable });
    const askValidator = createFunctionValidators({ manifest, functions, log });
    const queue = createQueue({ manifest, functions, now, log, changed });
    undo.unshift(() => queue.stop());
    const panels = createIssuePanels({ isPinned: jira.isPanelPinned, added: left.panels, changed });
    const forgeState = (): ForgeState => ({ ...left, kvs: [...kvs.all()], panels: [...panels.added()], queue: [...queue.pending()], announced: allAnnounced.yet });
    const keeper = dataFolder === null ? null : createKeeper({ save: () => writeDataFolder(dataFolder, { jira: saveState(jira), forge: forgeState() }), delayMs: saveDelayMs, log });
    undo.push(async () => keeper?.end());
    // what goes on after a request was answered has to be kept too
    undo.push(jira.onEvent(changed));

    const status = createDynamicStatus({ manifest, functions, cloudId: jira.site.cloudId, log });
    const resolvers = createResolvers(manifest, installation, jira.site, functions);
    const site: Site = { url, appOrigin: `http://app.localhost:${server.port}`, appPath: `${installation.appUuid}/${app.environmentId}`, jira, panels };
    if (fresh) {
      pastDemo(kvs, jira, now());
      await gateDemo({ manifest, site, resolvers, jira, rest });
    }
    const delivery = createDelivery({ manifest, installation, jira, functions, now, log });
    undo.unshift(deliverLive(jira, delivery, eventDelayMs));
    const background = createBackground({ manifest, functions, cloudId: jira.site.cloudId, log });
    undo.unshift(background.start());
    answer = serveSandbox({ background, root, manifest, installation, jira, site, rest, faults, resolvers, panels, status, warn: log, changed, closing: closing.signal });
    started = true;
    changed();
    queue.resume(left.queue);

    const announce = async (): Promise<void> => {
      if (allAnnounced.yet) return;
      const actor = jira.people[0]?.accountId ?? '';
      await announceOpenIssues({ app, actor, rest, siteUrl: url, delivery, stopped: () => closing.signal.aborted, onProgress: onScored });
      allAnnounced.yet = !closing.signal.aborted;
      changed();
    };
    const announced = announce().catch((error: unknown) => log(`Scoring at the start: ${String(error)}`));
    return { url, jira, imported, importedBefore, announced, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
