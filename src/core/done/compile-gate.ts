import type { DoneDefinition } from '../definition/definition';
import { GATED_LEVEL, KEYS_NAMED, type CompiledCriterion, type GateFields } from './criterion-kind';
import { CRITERION_KINDS } from './kinds';
import { BULLET, gateMessages, messageKey, type GateMessages } from './refusal';

/** A gate as Jira evaluates it: the expression reads its words from `config.messages`. */
export interface CompiledGate {
  readonly expression: string;
  readonly messages: GateMessages;
}

/** Limits of one Jira expression; documents of different age give different ones, so we aim at the strictest. */
export interface GateLimits {
  readonly characters: number;
  readonly leaves: number;
}

/** Source: messages of Jira's expression analyser ("limit: 1000 characters", "limit: 100 leaves"). */
export const STRICTEST_LIMITS: GateLimits = { characters: 1000, leaves: 100 };

export type Compilation = { readonly ok: true; readonly gate: CompiledGate } | { readonly ok: false; readonly why: string };

/**
 * Compiles a Definition of Done to one Jira expression that yields true, or one string with every unmet
 * criterion and its remedy. What does not fit the limits, or cannot be read on this site, is refused with the reason.
 */
export function compileGate(done: DoneDefinition, fields: GateFields, limits: GateLimits = STRICTEST_LIMITS): Compilation {
  for (const { kind } of done.criteria) {
    const why = CRITERION_KINDS[kind].cannotCompile(fields);
    if (why !== null) return { ok: false, why: `“${CRITERION_KINDS[kind].title}” cannot be checked here: ${why}.` };
  }
  const compiled = done.criteria.map(({ kind }) => CRITERION_KINDS[kind].compile(fields));
  const expression = assemble(compiled);
  const over = tooLarge(expression, limits);
  if (over === null) return { ok: true, gate: { expression, messages: gateMessages(done) } };
  const costliest = done.criteria.map(({ kind }, index) => ({ title: CRITERION_KINDS[kind].title, size: compiled[index]?.expression.length ?? 0 })).sort((a, b) => b.size - a.size)[0];
  return { ok: false, why: `The gate has ${over}. The costliest criterion is “${costliest?.title ?? ''}”.` };
}

/**
 * `r` holds one reason for each criterion that something stands in the way of. A criterion without issues to
 * name yields one empty name. Words are read with `?.` and joined to a text, so that lost words never turn into an error.
 */
function assemble(criteria: readonly CompiledCriterion[]): string {
  const pairs = criteria.map(({ yields, expression }, index) => `[${yields === 'keys' ? expression : `${expression}?[]:['']`},m?.${messageKey(index)}]`);
  const reason = `p[1]+p[0].slice(0,${KEYS_NAMED}).join(', ')+(p[0].length>${KEYS_NAMED}?m?.more:'')`;
  return `let m=config?.messages;let r=[${pairs.join(',')}].filter(p=>p[0].length>0).map(p=>${reason});issue.issueType.hierarchyLevel!=${GATED_LEVEL}||r.length==0?true:r.length+' '+m?.head+r.join('${BULLET.replace('\n', '\\n')}')`;
}

function tooLarge(expression: string, limits: GateLimits): string | null {
  const leaves = countLeaves(expression);
  if (expression.length > limits.characters) return `${expression.length} characters, and Jira allows ${limits.characters}`;
  return leaves > limits.leaves ? `${leaves} parts, and Jira allows ${limits.leaves}` : null;
}

/** Names, numbers and texts: at least as many as Jira counts, because it may leave out member names. */
function countLeaves(expression: string): number {
  return (expression.match(/'(?:[^'\\]|\\.)*'|\b(?!let\b)[A-Za-z_]\w*|\d+/g) ?? []).length;
}
