import type { Jira, ProductEvent } from '../../jira/jira';
import type { Functions } from '../functions/functions';
import type { Installation } from '../installation';
import type { Manifest } from '../manifest-schema';
import { filterEvent } from './filter';

/** Bigger events are dropped without a word on a real site (developer.atlassian.com, "Product events"). */
const maxEventBytes = 200_000;

export interface Delivery {
  /** Runs every trigger that wants the event; settles when all of them answered. */
  deliver(event: ProductEvent): Promise<void>;
}

export interface DeliveryOptions {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly jira: Pick<Jira, 'projectProperty' | 'issueProperty'>;
  readonly functions: Functions;
  readonly now: () => Date;
  readonly log: (line: string) => void;
}

/** Product events on their way to the manifest's triggers. */
export function createDelivery({ manifest, installation, jira, functions, now, log }: DeliveryOptions): Delivery {
  return {
    async deliver(event) {
      const payload = { timestamp: String(now().getTime()), atlassianId: event.actor, ...event.payload, eventType: event.eventType, selfGenerated: event.actor === installation.app.accountId };
      const bytes = Buffer.byteLength(JSON.stringify(payload));
      if (bytes > maxEventBytes) {
        log(`${event.eventType} was dropped: ${bytes} bytes, the most is ${maxEventBytes}.`);
        return;
      }
      for (const trigger of manifest.modules.trigger.filter(({ events }) => events.includes(event.eventType))) {
        const verdict = filterEvent(trigger, event, payload, installation.app.accountId, jira);
        if (verdict.log !== null) log(verdict.log);
        if (!verdict.deliver) continue;
        const result = await functions.invoke({ functionKey: trigger.function, moduleType: 'trigger', moduleKey: trigger.key, principal: null }, payload);
        if (!result.success) log(`trigger ${trigger.key} failed: ${result.error.stack ?? result.error.errorMessage}`);
      }
    },
  };
}
