import * as v from 'valibot';
import type { Paths, Verdict } from '../core/done/verdict';
import type { GivenWaiver } from './issue-act';

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

const moment = v.object({
  v: v.literal(1),
  /** `ready-refused`: the Definition of Ready gate refused it. `predicted`: somebody saw in the panel what an enforcing gate would refuse. */
  kind: v.picklist(['ready-refused', 'predicted']),
  issue: v.number(),
  key: v.string(),
  change: v.picklist(['ready', 'predicted']),
  /** Beginning of the day (UTC) on which it happened first, milliseconds since 1970. */
  at: v.number(),
  /** Ids of readiness rules, or of criteria. */
  reasons: criteria,
  definition: v.object({ id: v.string(), version: v.number() }),
});

/** Something that a gate did or would do before an issue came into Done: once for each issue and day. It names no person either. */
export type GateMoment = Readonly<v.InferOutput<typeof moment>>;

export type ActivityRecord = GateRecord | GateMoment;

/** Reads a kept record; a damaged one is left out. */
export function decodeActivityRecord(value: unknown): ActivityRecord | null {
  const found = v.safeParse(v.union([record, moment]), value);
  return found.success ? found.output : null;
}

/** What the list can be narrowed to. `missed`: something was missing although a gate stood there. */
export const ACTIVITY_KINDS = ['passed', 'waived', 'missed', 'ungated', 'ready-refused', 'predicted', 'unjudged'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

const KIND_OF: Readonly<Record<Verdict, ActivityKind>> = { pass: 'passed', waived: 'waived', observed: 'missed', exempt: 'missed', changed: 'missed', ungated: 'ungated', unjudged: 'unjudged' };

export const kindOf = (one: ActivityRecord): ActivityKind => ('kind' in one ? one.kind : KIND_OF[one.verdict]);

/** A record with what its reader sees of the issue now. */
export type ShownRecord = ActivityRecord & {
  readonly summary: string;
  /** Reason and end of the waivers that let it pass, where the log of the issue has them. */
  readonly waivers: readonly GivenWaiver[];
};

export interface GateSummary {
  /** Days that are counted. */
  readonly days: number;
  /** Entries that were judged, and those that could not be. */
  readonly entries: number;
  readonly unjudged: number;
  /** Entries that an enforcing gate without exemptions would have refused. */
  readonly refused: number;
  /** Entries with every criterion met and none waived. */
  readonly passed: number;
  /** Id of the criterion that was missing most often; null where none was. */
  readonly mostly: string | null;
  /** Issues and days on which the Definition of Ready gate refused, and on which somebody saw a refusal coming in the panel. */
  readonly readyRefused: number;
  readonly predicted: number;
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

/** Days that the list can be narrowed to; without one it goes back as far as records are kept. */
export const ACTIVITY_PERIODS = [7, 14, 30, 90] as const;

const asked = v.object({
  cursor: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z:]{1,80}$/))), null),
  kind: v.optional(v.nullable(v.picklist(ACTIVITY_KINDS)), null),
  days: v.optional(v.nullable(v.picklist(ACTIVITY_PERIODS)), null),
});

export type ActivityAsked = v.InferOutput<typeof asked>;

export const decodeActivityPage = (payload: unknown): ActivityAsked => v.parse(asked, payload);

const seen = v.object({ criteria: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(50)) });

/** Which criteria the reader of a panel sees unmet where an enforcing gate would refuse. */
export const decodePredicted = (payload: unknown): { readonly criteria: readonly string[] } => v.parse(seen, payload);
