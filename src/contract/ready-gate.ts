import * as v from 'valibot';

/** Configuration of the Definition of Ready gate: which rule it is, and whether it refuses. The definition is that of the issue's own project. */
const config = v.object({ mode: v.picklist(['observe', 'enforce']) });

const request = v.object({
  issue: v.object({ key: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/)) }),
  configuration: v.optional(v.unknown()),
  transition: v.optional(v.object({ modifiedFields: v.optional(v.nullable(v.record(v.string(), v.unknown()))) })),
});

export interface ReadyGateRequest {
  readonly issueKey: string;
  /** A rule without a configuration that we know observes: nothing is refused by accident. */
  readonly mode: 'observe' | 'enforce';
  /** What the transition's screen is about to change, in the shape of `GET /issue`. Lists that were emptied are empty here. */
  readonly modified: Readonly<Record<string, unknown>>;
}

/** Fields that are lists in `GET /issue`; Jira hands over an emptied list as null. */
const LISTS = new Set(['issuelinks', 'subtasks', 'labels', 'fixVersions', 'versions', 'components']);

/** Decodes the payload of a function validator. Throws a valibot error on another shape. */
export function decodeReadyGate(payload: unknown): ReadyGateRequest {
  const { issue, configuration, transition } = v.parse(request, payload);
  const known = v.safeParse(config, configuration);
  const modified = Object.entries(transition?.modifiedFields ?? {}).map(([id, value]) => [id, value === null && LISTS.has(id) ? [] : value]);
  return { issueKey: issue.key, mode: known.success ? known.output.mode : 'observe', modified: Object.fromEntries(modified) as Readonly<Record<string, unknown>> };
}
