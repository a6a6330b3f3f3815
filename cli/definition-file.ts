import * as v from 'valibot';
import { DEFAULT_DEFINITION } from '../src/core/definition/default-definition';
import type { Definition, RuleSetting } from '../src/core/definition/definition';

const defaults = DEFAULT_DEFINITION.ready;

const level = v.picklist(['required', 'counted', 'advice', 'off'], 'is required, counted, advice or off');
const weight = v.pipe(v.number('is a number'), v.finite('is a number'), v.minValue(0, 'is 0 or more'));
const points = v.pipe(v.number('is a number'), v.minValue(0, 'is from 0 to 100'), v.maxValue(100, 'is from 0 to 100'));
const text = v.string('is a text');
const names = v.pipe(v.array(text, 'is a list'), v.transform((list) => list.map((name) => name.trim().toLowerCase())));

const rule = v.strictObject({ level: v.optional(level), weight: v.optional(weight) }, 'is an object with level and weight');
const rules = v.strictObject(Object.fromEntries(Object.keys(defaults.rules).map((id) => [id, v.optional(rule)])), 'is an object with a setting for each rule');

const words = v.pipe(v.array(text, 'is a list'), v.transform((list) => list.map((word) => word.trim()).filter((word) => word !== '')));

const ready = v.strictObject(
  {
    rules: v.optional(rules),
    readyFrom: v.optional(points),
    closeFrom: v.optional(points),
    issueTypes: v.optional(v.nullable(names)),
    storyTypes: v.optional(names),
    largestEstimate: v.optional(v.pipe(v.number('is a number'), v.finite('is a number'), v.gtValue(0, 'is more than 0'))),
    shelfDays: v.optional(v.pipe(v.number('is a number'), v.finite('is a number'), v.gtValue(0, 'is more than 0'))),
    words: v.optional(v.strictObject({ personas: v.optional(words), allowed: v.optional(words) }, 'is an object with personas and allowed')),
  },
  'is an object',
);

/** A whole definition, what a person sets of one, or a part of it: what it does not say is as in the default one. */
const file = v.object({ name: v.optional(text), ready }, 'is an object with "ready"');

type Ready = v.InferOutput<typeof ready>;

export type DefinitionResult = { readonly definition: Definition } | { readonly problem: string };

/** Reads a definition from decoded JSON; a problem is one line that names the place. */
export function decodeDefinition(json: unknown): DefinitionResult {
  const result = v.safeParse(file, json);
  if (!result.success) return { problem: problemOf(result.issues[0]) };
  const { name, ready: changes } = result.output;
  const merged: Definition['ready'] = {
    rules: { ...defaults.rules, ...mergedRules(changes.rules ?? {}) },
    readyFrom: changes.readyFrom ?? defaults.readyFrom,
    closeFrom: changes.closeFrom ?? defaults.closeFrom,
    issueTypes: changes.issueTypes === undefined ? defaults.issueTypes : changes.issueTypes,
    storyTypes: changes.storyTypes ?? defaults.storyTypes,
    largestEstimate: changes.largestEstimate ?? defaults.largestEstimate,
    shelfDays: changes.shelfDays ?? defaults.shelfDays,
    words: { personas: changes.words?.personas ?? [], allowed: changes.words?.allowed ?? [] },
  };
  if (merged.closeFrom > merged.readyFrom) return { problem: `ready.closeFrom (${merged.closeFrom}) is above ready.readyFrom (${merged.readyFrom}).` };
  return { definition: { ...DEFAULT_DEFINITION, name: name ?? DEFAULT_DEFINITION.name, ready: merged } };
}

function mergedRules(changes: NonNullable<Ready['rules']>): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(Object.entries(changes).flatMap(([id, change]) => {
    const setting = defaults.rules[id];
    return setting === undefined ? [] : [[id, { level: change?.level ?? setting.level, weight: change?.weight ?? setting.weight }]];
  }));
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'The definition';
  if (issue.expected !== 'never') return `${place} ${issue.message}, not ${issue.received}.`;
  const known = place.startsWith('ready.rules.') && place.split('.').length === 3 ? `; the rules are ${Object.keys(defaults.rules).join(', ')}` : '';
  return `${place} is not known${known}.`;
}
