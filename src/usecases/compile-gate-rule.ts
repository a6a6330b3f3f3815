import type { GateRule } from '../contract/door';
import { compileGate } from '../core/done/compile-gate';
import type { Exemptions, GateMode } from '../core/done/gate-config';
import { Refused } from '../support/failures';
import type { DefinitionStore, JiraReads } from './ports';
import { GATE_MODULE, planOf, projectGate } from './project-gate';

/**
 * The configuration that turns a workflow rule into the gate of the project's definition in force.
 * @throws Refused when the asking person is no Jira administrator, or the gate cannot be compiled
 */
export async function compileGateRule(needs: { readonly user: JiraReads; readonly definitions: DefinitionStore; readonly newId: () => string }, projectId: string, { mode, exempt }: { readonly mode: GateMode; readonly exempt: Exemptions }): Promise<GateRule> {
  const held = await needs.user.permissions(['ADMINISTER']);
  if (!held.has('ADMINISTER')) throw new Refused('Only a Jira administrator can put a gate into a workflow.');
  const { definition, fields } = await projectGate({ jira: needs.user, definitions: needs.definitions }, projectId);
  const compiled = compileGate(planOf(definition, { id: needs.newId(), mode, exempt }), fields);
  if (!compiled.ok) throw new Refused(compiled.why);
  return { moduleKey: GATE_MODULE, config: JSON.stringify(compiled.config) };
}
