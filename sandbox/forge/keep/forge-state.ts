import * as v from 'valibot';
import { entry } from '../kvs/store';
import { addedPanels } from '../modules/issue-panels';
import { waitingEvent } from '../queue/waiting-event';

/** What the platform keeps between starts: the app's storage, the panels that people added, and events that have not ended. */
export const forgeState = v.object({
  version: v.literal(1, 'was written by another version of the local Jira'),
  kvs: v.array(entry),
  panels: addedPanels,
  queue: v.array(waitingEvent),
  /** Backlog files that became projects, as absolute paths. */
  imports: v.array(v.string()),
  /** Whether the app has heard of every issue that was there when the site was filled. */
  announced: v.boolean(),
});

export type ForgeState = v.InferOutput<typeof forgeState>;

export const noForgeState: ForgeState = { version: 1, kvs: [], panels: [], queue: [], imports: [], announced: false };

/** @throws Error naming the first thing that is not as it was written */
export function readForgeState(json: unknown): ForgeState {
  const decoded = v.safeParse(forgeState, json);
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
