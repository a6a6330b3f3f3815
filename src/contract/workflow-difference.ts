import * as v from 'valibot';
import { json, ownRule, type Json, type WorkflowDocument } from './workflow';

const parts = v.object({ transitions: v.array(json), statuses: v.array(json) });
const isJson = (value: unknown): value is Json => v.is(json, value);

/**
 * What differs between two states of a workflow apart from our own rules, a sentence each. Ids of rules do not count: Jira
 * gives new ones with every publication.
 */
export function differences(before: WorkflowDocument, now: WorkflowDocument, ruleKey: string): readonly string[] {
  const [was, is] = [v.parse(parts, before.json), v.parse(parts, now.json)];
  const words = (all: readonly Json[], of: string): string => String(all.find((one) => one.statusReference === of)?.name ?? of);
  const statuses = [...now.statuses, ...before.statuses];
  const around = (one: Json): string => canonical([one.description ?? '', one.startPointLayout ?? null, one.loopedTransitionContainerLayout ?? null], ruleKey);
  return [
    ...compare(was.transitions, is.transitions, ruleKey, (one) => String(one.id), (one) => `The transition “${String(one.name)}”`),
    ...compare(was.statuses, is.statuses, ruleKey, (one) => String(one.statusReference), (one) => `The status ${words(statuses, String(one.statusReference))}`),
    ...(around(before.json) === around(now.json) ? [] : ['The description or the layout was changed.']),
  ];
}

function compare(before: readonly Json[], now: readonly Json[], ruleKey: string, idOf: (one: Json) => string, name: (one: Json) => string): readonly string[] {
  const [was, is] = [byId(before, idOf), byId(now, idOf)];
  return [
    ...before.filter((one) => !is.has(idOf(one))).map((one) => `${name(one)} was removed.`),
    ...now.flatMap((one) => {
      const old = was.get(idOf(one));
      if (old === undefined) return [`${name(one)} was added.`];
      return canonical(old, ruleKey) === canonical(one, ruleKey) ? [] : [`${name(one)} was changed.`];
    }),
  ];
}

const byId = (all: readonly Json[], idOf: (one: Json) => string): ReadonlyMap<string, Json> => new Map(all.map((one) => [idOf(one), one]));

/** The same text for the same content: members in order, without our rules, without the ids of rules and without what is null. */
const canonical = (value: unknown, ruleKey: string): string => JSON.stringify(plain(value, ruleKey));

function plain(value: unknown, ruleKey: string): unknown {
  if (Array.isArray(value)) return value.filter((one) => ownRule(one, ruleKey) === null).map((one) => plain(one, ruleKey));
  if (!isJson(value)) return value;
  const isRule = typeof value.ruleKey === 'string';
  const members = Object.entries(value).filter(([name, one]) => one !== null && !(isRule && name === 'id'));
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, plain(one, ruleKey)]));
}
