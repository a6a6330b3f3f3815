import * as v from 'valibot';
import type { GateMode } from '../core/done/gate-config';

/** Module key of the validator for the Definition of Ready (manifest: jira:workflowValidator). */
export const READY_GATE_MODULE = 'ready-gate';

/** What Jira keeps as the configuration of a rule that asks for the Definition of Ready, as JSON; the function reads the definition in force. */
export interface ReadyGateConfig {
  /** Ours and stable. */
  readonly id: string;
  /** Id of the project whose definition is asked. */
  readonly definition: string;
  readonly mode: GateMode;
  /** One line for the list of rules in the workflow editor. */
  readonly summary: string;
}

const config = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  definition: v.pipe(v.string(), v.regex(/^\d{1,18}$/)),
  mode: v.picklist(['observe', 'enforce']),
  summary: v.string(),
});

/** Reads it from the JSON that Jira keeps, or from what Jira parsed of it; null for anything else. */
export function decodeReadyGateConfig(kept: unknown): ReadyGateConfig | null {
  try {
    const found = v.safeParse(config, typeof kept === 'string' ? JSON.parse(kept) : kept);
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
