import type { GateBasis } from '../../src/contract/gate-page';
import type { ReadyGateConfig } from '../../src/contract/ready-gate';
import type { GateMode } from '../../src/core/done/gate-config';

/** What Jira keeps as the rule's configuration. */
export function readyGateJson(id: string, { project }: Pick<GateBasis, 'project'>, mode: GateMode): string {
  const whose = `the Definition of Ready of ${project.name}`;
  const config: ReadyGateConfig = { id, definition: project.id, mode, summary: mode === 'enforce' ? `Refuses the transition while the issue does not meet ${whose}` : `Observes only: asks for ${whose}` };
  return JSON.stringify(config);
}
