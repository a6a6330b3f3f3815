import type { Functions } from '../functions/functions';
import type { InvocationResult } from '../functions/messages';
import type { Manifest, ScheduledTrigger } from '../manifest-schema';

/** The first run of a schedule comes about this long after a deployment: developer.atlassian.com, "Scheduled trigger". */
const firstRunMs = 5 * 60_000;
const hour = 3_600_000;
const intervals: Readonly<Record<ScheduledTrigger['interval'], number>> = { fiveMinute: 5 * 60_000, hour, day: 24 * hour, week: 168 * hour };

/** Functions that nobody calls: those of a schedule, and those before an uninstall. */
export interface Background {
  /** Begins the schedules, as a deployment does. Answers how to end them. */
  start(): () => void;
  /** Runs the function of a scheduledTrigger or preUninstall module at once; null when there is no such module. */
  run(moduleKey: string): Promise<InvocationResult | null>;
}

export interface BackgroundOptions {
  readonly manifest: Manifest;
  readonly functions: Functions;
  readonly cloudId: string;
  readonly log: (line: string) => void;
}

/** A run that fails is logged and never repeated; what a function returns is ignored. No person stands behind a run. */
export function createBackground({ manifest, functions, cloudId, log }: BackgroundOptions): Background {
  const { scheduledTrigger, preUninstall } = manifest.modules;
  const invoke = async (moduleType: string, { key, function: functionKey }: { readonly key: string; readonly function: string }): Promise<InvocationResult> => {
    // the token means nothing to an app: developer.atlassian.com, "Scheduled trigger events"
    const result = await functions.invoke({ functionKey, moduleType, moduleKey: key, principal: null }, { context: { cloudId, moduleKey: key }, contextToken: '' });
    if (!result.success) log(`${moduleType} ${key} failed: ${result.error.stack ?? result.error.errorMessage}`);
    return result;
  };
  return {
    start() {
      const timers = new Set<NodeJS.Timeout>();
      const next = (module: ScheduledTrigger, afterMs: number): void => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          next(module, intervals[module.interval]);
          void invoke('scheduledTrigger', module);
        }, afterMs);
        timer.unref();
        timers.add(timer);
      };
      for (const module of scheduledTrigger) next(module, firstRunMs);
      return () => timers.forEach(clearTimeout);
    },
    async run(moduleKey) {
      const scheduled = scheduledTrigger.find(({ key }) => key === moduleKey);
      if (scheduled !== undefined) return invoke('scheduledTrigger', scheduled);
      const leaving = preUninstall.find(({ key }) => key === moduleKey);
      return leaving === undefined ? null : invoke('preUninstall', leaving);
    },
  };
}
