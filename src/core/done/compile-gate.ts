import type { DoneDefinition } from '../definition/done-definition';
import type { CompiledCriterion, GateFields } from './criterion-kind';
import { NOBODY, type Exemptions, type GateConfig, type GateMessage, type GateMode } from './gate-config';
import { countLeaves, countSteps, overLimits, STRICTEST_LIMITS, utf8Bytes, type GateCost, type GateLimits } from './gate-limits';
import { gateSummary } from './gate-summary';
import { gateText } from './gate-text';
import { bound, type BoundCriterion } from './kinds';
import { HEAD, reasonText, type RefusalForm } from './refusal';

/** What is put into a gate: whose definition, how it acts, whom it lets through. */
export interface GatePlan {
  /** Ours and stable. */
  readonly id: string;
  readonly definition: { readonly id: string; readonly name: string; readonly version: number; readonly done: DoneDefinition };
  readonly mode: GateMode;
  readonly exempt: Exemptions;
}

export type Compilation =
  /** `form` tells whether refusals name the issues that stand in the way; `cost` is that of an enforcing gate, at most. */
  | { readonly ok: true; readonly config: GateConfig; readonly form: RefusalForm; readonly cost: GateCost }
  | { readonly ok: false; readonly why: string };

/**
 * Compiles a Definition of Done to the configuration of a workflow rule, whose expression yields true, or one string with every unmet
 * criterion and its remedy. Where naming the issues concerned does not fit the limits, the refusal leaves the names to the panel.
 * What does not fit even so, or cannot be read in this project, is refused with the reason. A gate that observes lets everything
 * through: what it would have said is asked after the transition, with the text of the enforcing gate.
 */
export function compileGate(plan: GatePlan, fields: GateFields, limits: GateLimits = STRICTEST_LIMITS): Compilation {
  const criteria = plan.definition.done.criteria.map(bound);
  if (criteria.length === 0) return { ok: false, why: 'The Definition of Done has no criteria.' };
  const pieces: Piece[] = [];
  for (const criterion of criteria) {
    const compiled = criterion.compile(fields);
    if ('cannot' in compiled) return { ok: false, why: `“${criterion.title}” cannot be checked here: ${compiled.cannot}.` };
    pieces.push({ criterion, compiled });
  }
  const named = enforcing(plan, fields, pieces, 'names');
  const fitting = overLimits(named.cost, limits).length === 0 ? named : enforcing(plan, fields, pieces, 'plain');
  const over = overLimits(fitting.cost, limits);
  if (over.length > 0) return { ok: false, why: tooLarge(over, costliest(plan, fields, pieces, fitting, limits)) };
  const config = plan.mode === 'enforce' ? fitting.config : { ...fitting.config, mode: plan.mode, expression: 'true', summary: summaryOf(plan) };
  return { ok: true, config, form: fitting.form, cost: fitting.cost };
}

/** The same gate as it would enforce, whatever its mode: what the panel and the record of a transition ask Jira. */
export const askingText = (plan: Omit<GatePlan, 'mode' | 'exempt'>, fields: GateFields): Compilation => compileGate({ ...plan, mode: 'enforce', exempt: NOBODY }, fields);

interface Piece {
  readonly criterion: BoundCriterion;
  readonly compiled: CompiledCriterion;
}

interface Built {
  readonly config: GateConfig;
  readonly form: RefusalForm;
  readonly cost: GateCost;
}

function enforcing(plan: GatePlan, fields: GateFields, pieces: readonly Piece[], form: RefusalForm): Built {
  const compiled = pieces.map((piece) => piece.compiled);
  const byType = pieces.some(({ criterion }) => criterion.criterion.issueTypes !== null);
  const expression = gateText(compiled, { fields, exempt: plan.exempt, byType, form });
  const { id, definition, exempt } = plan;
  const messages = pieces.map((piece) => message(piece, form));
  const config: GateConfig = { id, definition: definition.id, name: definition.name, version: definition.version, mode: 'enforce', expression, head: HEAD, messages, exempt, summary: summaryOf({ ...plan, mode: 'enforce' }) };
  return { config, form, cost: costOf(config, compiled, fields) };
}

function message({ criterion: { criterion, remedy }, compiled }: Piece, form: RefusalForm): GateMessage {
  const text = reasonText({ title: criterion.title, remedy, yieldsIssues: compiled.yields === 'issues' }, form);
  return { id: criterion.id, text, ...(criterion.issueTypes === null ? {} : { types: criterion.issueTypes }), ...compiled.data };
}

function costOf(config: GateConfig, compiled: readonly CompiledCriterion[], fields: GateFields): GateCost {
  const { expression, exempt } = config;
  const reads = compiled.reduce((sum, { expensive }) => sum + expensive, 0) + (fields.evidence === null ? 0 : 1) + (exempt.roles.length > 0 ? 1 : 0) + (exempt.groups.length > 0 ? 1 : 0);
  return { characters: expression.length, leaves: countLeaves(expression), expensiveOperations: reads, steps: countSteps(compiled), bytes: utf8Bytes(JSON.stringify(config)) };
}

/** The criteria without which the worst excess would shrink most, the greatest first, at most two. */
function costliest(plan: GatePlan, fields: GateFields, pieces: readonly Piece[], built: Built, limits: GateLimits): readonly string[] {
  const worst = overLimits(built.cost, limits)[0]?.of ?? 'characters';
  return pieces
    .map((piece) => ({ title: piece.criterion.title, saved: built.cost[worst] - enforcing(plan, fields, pieces.filter((other) => other !== piece), built.form).cost[worst] }))
    .sort((a, b) => b.saved - a.saved)
    .slice(0, 2)
    .map(({ title }) => `“${title}”`);
}

const tooLarge = (over: readonly { readonly words: string }[], titles: readonly string[]): string =>
  `The gate has ${over.map(({ words }) => words).join('; ')}. The costliest criteria are ${titles.join(' and ')}.`;

const summaryOf = ({ definition: { name, version, done }, mode, exempt }: GatePlan): string => gateSummary({ name, version, criteria: done.criteria.length, mode, exempt });
