import type { GateBasis } from '../../src/contract/gate-page';
import type { GateConfig } from '../../src/core/done/gate-config';

/** Which version a gate is made from, and which it will be made from when it is saved. */
export function versionText({ definition }: Pick<GateBasis, 'definition'>, kept: Pick<GateConfig, 'definition' | 'version'> | null): string {
  const { name, version } = definition;
  const inForce = version === 0 ? `“${name}” is in force, as Ready & Done brings it` : `Version ${version} of “${name}” is in force`;
  if (kept === null || (kept.definition === definition.id && kept.version === version)) return `${inForce}.`;
  const before = kept.definition === definition.id ? `version ${kept.version}` : 'another definition';
  return `This gate was made from ${before}. ${inForce}; saving makes the gate from it.`;
}
