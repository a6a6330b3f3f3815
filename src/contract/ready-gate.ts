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

const request = v.object({
  issue: v.object({ key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/)) }),
  configuration: v.optional(v.unknown()),
  transition: v.optional(v.object({ modifiedFields: v.optional(v.nullable(v.record(v.string(), v.unknown()))) })),
});

export interface ReadyGateRequest {
  readonly issueKey: string;
  /** Null for a rule without a configuration that we know: it refuses nothing by accident. */
  readonly config: ReadyGateConfig | null;
  /** What the transition's screen is about to change, in the shape of `GET /issue`. Lists that were emptied are empty here. */
  readonly modified: Readonly<Record<string, unknown>>;
}

/** Fields that are lists in `GET /issue`; Jira hands over an emptied list as null. */
const LISTS = new Set(['issuelinks', 'subtasks', 'labels', 'fixVersions', 'versions', 'components']);

/** Decodes the payload of a function validator. Throws a valibot error on another shape. */
export function decodeReadyGate(payload: unknown): ReadyGateRequest {
  const { issue, configuration, transition } = v.parse(request, payload);
  const modified = Object.entries(transition?.modifiedFields ?? {}).map(([id, value]) => [id, value === null && LISTS.has(id) ? [] : value]);
  return { issueKey: issue.key, config: decodeReadyGateConfig(configuration), modified: Object.fromEntries(modified) as Readonly<Record<string, unknown>> };
}
