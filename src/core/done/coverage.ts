import type { Compilation } from './compile-gate';
import type { Exemptions, GateConfig, GateMode } from './gate-config';
import { NOBODY } from './gate-config';
import type { GatedTransition, GatedWorkflow, KeptRule } from './gated-workflow';

/**
 * What stands on a path into Done. `guarded`: our rule is enabled, enforces, and is to the byte what the definition in force gives.
 * `drifted`: it is not. `foreign`: a rule of ours whose configuration we cannot read.
 */
export type PathState = 'guarded' | 'drifted' | 'observing' | 'foreign' | 'disabled' | 'open';

export interface CoveredGate {
  readonly ruleId: string;
  readonly state: Exclude<PathState, 'open'>;
  /** Null where it cannot be read. */
  readonly mode: GateMode | null;
  /** Version of the definition that it was compiled from; null where it cannot be read. */
  readonly version: number | null;
  readonly exempt: Exemptions;
  /** Why it has drifted, half a sentence; null where it has not. */
  readonly drift: string | null;
}

export interface CoveredPath {
  readonly transition: { readonly id: string; readonly name: string };
  readonly kind: GatedTransition['kind'];
  /** Names of statuses; empty unless directed. */
  readonly from: readonly string[];
  readonly to: string;
  /** The best of its gates. */
  readonly state: PathState;
  readonly gates: readonly CoveredGate[];
}

export interface CoveredWorkflow extends Pick<GatedWorkflow, 'id' | 'name' | 'teamManaged' | 'issueTypes'> {
  readonly paths: readonly CoveredPath[];
}

/** The definition in force, and what it gives for a gate that is kept already. */
export interface InForce {
  readonly definition: { readonly id: string; readonly version: number };
  readonly compile: (gate: Pick<GateConfig, 'id' | 'mode' | 'exempt'>) => Compilation;
}

const BEST_FIRST: readonly PathState[] = ['guarded', 'drifted', 'observing', 'foreign', 'disabled', 'open'];

/** Every path into a status of category Done, workflow by workflow, and what guards it. What most needs somebody stands first. */
export const coverage = (workflows: readonly GatedWorkflow[], inForce: InForce): readonly CoveredWorkflow[] =>
  workflows
    .map(({ id, name, teamManaged, issueTypes, transitions }) => {
      const paths = transitions.filter(leadsToDone).map((transition) => pathOf(transition, inForce));
      return { id, name, teamManaged, issueTypes, paths: paths.sort((a, b) => need(b) - need(a)) };
    })
    .sort((a, b) => need(b.paths[0]) - need(a.paths[0]));

const need = (path: CoveredPath | undefined): number => (path === undefined ? -1 : BEST_FIRST.indexOf(path.state));

/** A step from one Done status to another is no way into Done. */
export const leadsToDone = ({ kind, from, to }: GatedTransition): boolean => to.category === 'done' && (kind !== 'directed' || from.some(({ category }) => category !== 'done'));

function pathOf({ id, name, kind, from, to, rules }: GatedTransition, inForce: InForce): CoveredPath {
  const gates = rules.map((rule) => gateOf(rule, inForce));
  const state = BEST_FIRST.find((one) => one === 'open' || gates.some((gate) => gate.state === one)) ?? 'open';
  return { transition: { id, name }, kind, from: from.map((status) => status.name), to: to.name, state, gates };
}

function gateOf({ ruleId, config, disabled }: KeptRule, inForce: InForce): CoveredGate {
  if (config === null) return { ruleId, state: disabled ? 'disabled' : 'foreign', mode: null, version: null, exempt: NOBODY, drift: null };
  const { mode, version, exempt } = config;
  const drift = driftOf(config, inForce);
  const state = disabled ? 'disabled' : drift !== null ? 'drifted' : mode === 'enforce' ? 'guarded' : 'observing';
  return { ruleId, state, mode, version, exempt, drift };
}

function driftOf(config: GateConfig, { definition, compile }: InForce): string | null {
  if (config.definition !== definition.id) return config.version === 0 ? 'made from the default definition, which is no longer in force' : 'made from another definition';
  if (config.version !== definition.version) return `made from version ${config.version}, and the definition is at version ${definition.version}`;
  const now = compile(config);
  if (!now.ok) return `the Definition of Done can no longer be a gate. ${now.why}`;
  return sameText(config, now.config) ? null : `its text is not what version ${definition.version} gives here`;
}

/** Everything that Jira evaluates: the expression and the data that it reads. */
const sameText = (kept: GateConfig, now: GateConfig): boolean => kept.expression === now.expression && kept.head === now.head && JSON.stringify(kept.messages) === JSON.stringify(now.messages);
