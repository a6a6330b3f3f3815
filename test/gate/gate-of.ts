import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import { compileGate, type Compilation } from '../../src/core/done/compile-gate';
import type { GateFields } from '../../src/core/done/criterion-kind';
import { NOBODY, type Exemptions, type GateMode } from '../../src/core/done/gate-config';
import type { GateLimits } from '../../src/core/done/gate-limits';

/** The fields of a company-managed project with an acceptance criteria field. */
export const FIELDS: GateFields = { evidence: 'customfield_10050', readiness: 'customfield_10051', estimate: 'customfield_10016', criteria: ['customfield_10031'] };

interface Choice {
  readonly name?: string;
  readonly version?: number;
  readonly mode?: GateMode;
  readonly exempt?: Exemptions;
  readonly fields?: GateFields;
  readonly limits?: GateLimits;
}

export const compile = (done: DoneDefinition, { name = 'Standard', version = 3, mode = 'enforce', exempt = NOBODY, fields = FIELDS, limits }: Choice = {}): Compilation =>
  compileGate({ id: 'gate-1', definition: { id: 'project-10000', name, version, done }, mode, exempt }, fields, limits);

/** A gate that must be possible. */
export function gateOf(done: DoneDefinition = DEFAULT_DEFINITION.done, choice: Choice = {}): Extract<Compilation, { ok: true }> {
  const compiled = compile(done, choice);
  if (!compiled.ok) throw new Error(compiled.why);
  return compiled;
}
