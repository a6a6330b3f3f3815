import type { GateRule } from '../contract/door';
import { findFieldIds } from '../contract/jira-fields';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import { compileGate } from '../core/done/compile-gate';
import { Refused } from '../support/failures';
import type { JiraReads } from './ports';

/** Module key of the validator (manifest: jira:workflowValidator). */
const GATE_MODULE = 'done-gate';

/**
 * The configuration that turns a workflow rule into the gate of the definition in force.
 * @throws Refused when the asking person is no Jira administrator, or the gate cannot be compiled
 */
export async function compileGateRule(needs: { user: JiraReads; newId: () => string }): Promise<GateRule> {
  const held = await needs.user.permissions(['ADMINISTER']);
  if (!held.has('ADMINISTER')) throw new Refused('Only a Jira administrator can put a gate into a workflow.');
  const compiled = compileGate(DEFAULT_DEFINITION.done, findFieldIds(await needs.user.fields()));
  if (!compiled.ok) throw new Refused(compiled.why);
  const { id: definition, version } = DEFAULT_DEFINITION;
  const config = { id: needs.newId(), definition, version, mode: 'enforce', ...compiled.gate, exempt: [] };
  return { moduleKey: GATE_MODULE, config: JSON.stringify(config) };
}
