import * as v from 'valibot';
import type { Definition } from '../core/definition/definition';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import type { DefinitionDraft, ScanState } from './door';
import { doneDefinition } from './stored-done';

const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100));
const weight = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));
const typeNames = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100), v.transform((name) => name.toLowerCase()))), v.maxLength(50));
const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,255}$/));

/** Two years: what nobody looked at for longer is not known to be ready. */
const MOST_SHELF_DAYS = 730;
const MOST_WORDS = 100;
const LONGEST_WORD = 60;
const word = v.pipe(v.string(), v.trim(), v.nonEmpty('A word cannot be empty.'), v.maxLength(LONGEST_WORD, `Use at most ${LONGEST_WORD} characters a word.`));
const wordList = v.pipe(v.array(word), v.maxLength(MOST_WORDS, `Use at most ${MOST_WORDS} words.`));
/** Versions that were saved before teams had words of their own have none. */
const words = v.optional(v.object({ personas: wordList, allowed: wordList }), DEFAULT_DEFINITION.ready.words);

const ready = v.pipe(
  v.object({
    rules: v.record(v.picklist(Object.keys(DEFAULT_DEFINITION.ready.rules)), v.object({ level: v.picklist(['required', 'counted', 'advice', 'off']), weight })),
    readyFrom: points,
    closeFrom: points,
    issueTypes: v.nullable(typeNames),
    storyTypes: typeNames,
    largestEstimate: v.pipe(v.number(), v.finite(), v.minValue(0)),
    // a version that was saved before there was a shelf life has the default's
    shelfDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SHELF_DAYS)), DEFAULT_DEFINITION.ready.shelfDays),
    words,
  }),
  v.check((r) => r.closeFrom <= r.readyFrom, '“Close” cannot begin above “Ready”.'),
);

const draft = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
  ready,
  // a version that was saved before it could be set has the default's
  done: v.optional(doneDefinition, DEFAULT_DEFINITION.done),
  fields: v.object({ estimate: v.nullable(fieldId), criteria: v.pipe(v.array(fieldId), v.maxLength(10)) }),
});

const stored = v.object({
  ...draft.entries,
  id: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  by: v.string(),
  at: v.string(),
});

/** A saved version: the definition with who saved it and when. */
export interface StoredDefinition extends DefinitionDraft {
  readonly id: string;
  readonly version: number;
  /** Display name of who saved it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Decodes what a person sent. Throws a valibot error whose message names the first thing that is wrong. */
export const decodeDraft = (payload: unknown): DefinitionDraft => v.parse(draft, payload);

export const decodeBase = (payload: unknown): number => v.parse(v.object({ base: v.pipe(v.number(), v.integer(), v.minValue(0)) }), payload).base;

export const decodeScanAction = (payload: unknown): 'begin' | 'pause' | 'resume' => v.parse(v.object({ action: v.picklist(['begin', 'pause', 'resume']) }), payload).action;

/** Reads a stored version; a damaged one is an error, never silently the default. */
export const decodeStoredDefinition = (value: unknown): StoredDefinition => v.parse(stored, value);

/** A rule that came after the version was saved has the default's setting. */
export function definitionOf({ id, version, name, ready: saved, done, fields }: StoredDefinition): Definition {
  return { id, version, name, ready: { ...saved, rules: { ...DEFAULT_DEFINITION.ready.rules, ...saved.rules } }, done, fields };
}

const scan = v.object({
  id: v.string(),
  state: v.picklist(['running', 'paused', 'done']),
  scored: v.number(),
  total: v.number(),
  /** Jira's token for the next page; null: the first. Valid for seven days. */
  cursor: v.nullable(v.string()),
  startedAt: v.string(),
  endedAt: v.nullable(v.string()),
});

/** A scan as it is kept between two pages. */
export type StoredScan = v.InferOutput<typeof scan>;

export const decodeScan = (value: unknown): StoredScan => v.parse(scan, value);

export const scanState = ({ state, scored, total, startedAt, endedAt }: StoredScan): ScanState => ({ state, scored, total, startedAt, endedAt });
