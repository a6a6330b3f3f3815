import * as v from 'valibot';
import type { Paths, Verdict } from '../core/done/verdict';

/** Days that the gate activity is kept. */
export const ACTIVITY_DAYS = 400;

const verdict = v.picklist(['pass', 'waived', 'observed', 'exempt', 'ungated', 'changed', 'unjudged'] satisfies Verdict[]);
const paths = v.picklist(['guarded', 'some', 'none', 'unknown'] satisfies Paths[]);
const criteria = v.pipe(v.array(v.string()), v.readonly());

const record = v.object({
  v: v.literal(1),
  issue: v.number(),
  key: v.string(),
  /** Id of the changelog entry; "created" for an issue that began in Done. */
  change: v.string(),
  /** When it came into Done, milliseconds since 1970. */
  at: v.number(),
  /** Names of statuses; `from` is null for an issue that began in Done. */
  from: v.nullable(v.string()),
  to: v.string(),
  verdict,
  paths,
  reasons: criteria,
  waived: criteria,
  definition: v.object({ id: v.string(), version: v.number() }),
});

/** One entry of an issue into Done, as it was judged then: never rewritten. It names criteria and no person, and holds no text of the issue. */
export type GateRecord = Readonly<v.InferOutput<typeof record>>;

/** Reads a kept record; a damaged one is left out. */
export function decodeGateRecord(value: unknown): GateRecord | null {
  const found = v.safeParse(record, value);
  return found.success ? found.output : null;
}

/** A record with what its reader sees of the issue now. */
export interface ShownRecord extends GateRecord {
  readonly summary: string;
}

export interface GateSummary {
  /** Days that are counted. */
  readonly days: number;
  /** Entries that were judged, and those that could not be. */
  readonly entries: number;
  readonly unjudged: number;
  /** Entries that an enforcing gate without exemptions would have refused. */
  readonly refused: number;
  /** Id of the criterion that was missing most often; null where none was. */
  readonly mostly: string | null;
}

export interface GateActivity {
  /** Newest first; only of issues that the reader sees. */
  readonly records: readonly ShownRecord[];
  /** Asks for the next page; null after the last. */
  readonly next: string | null;
  /** Counted by the app over all issues of the project; on the first page only. */
  readonly summary: GateSummary | null;
  /** What each criterion is called, by its id. */
  readonly titles: Readonly<Record<string, string>>;
}

const cursor = v.object({ cursor: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z:]{1,80}$/))), null) });

export const decodeActivityPage = (payload: unknown): { readonly cursor: string | null } => v.parse(cursor, payload);
