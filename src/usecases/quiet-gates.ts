import { decodeGateConfig } from '../contract/gate';
import { observing } from '../core/done/observe-gate';
import type { GateRules, KeptGate } from './ports';
import { GATE_MODULE } from './project-gate';
import type { NoticeStore, SwitchedOn } from './watch-ports';

export interface QuietNeeds {
  readonly gateRules: GateRules;
  readonly notices: NoticeStore;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

/**
 * Stops every rule of ours from refusing. Without a licence gates observe, and rules that a function decides are disabled; before an
 * uninstall all are disabled as well, because Jira lets nobody through a rule whose app is gone. Rules that are quiet already stay.
 * @returns how many were changed, and how many Jira would not let us change
 */
export async function quietGates(needs: QuietNeeds, why: 'licence' | 'uninstall'): Promise<{ readonly changed: number; readonly failed: number }> {
  const loud = (await needs.gateRules.list()).flatMap((gate) => quieted(gate, why) ?? []);
  if (loud.length === 0) return { changed: 0, failed: 0 };
  const failed = await needs.gateRules.write(loud);
  const changed = loud.length - failed.length;
  if (why === 'licence' && changed > 0) {
    for (const { projectId } of await needs.switchedOn.list()) await needs.notices.put(projectId, { kind: 'licence', id: 'licence', at: needs.now().toISOString(), gates: changed });
  }
  return { changed, failed: failed.length };
}

/** Null where there is nothing to change. */
function quieted(gate: KeptGate, why: 'licence' | 'uninstall'): KeptGate | null {
  const config = gate.module === GATE_MODULE ? decodeGateConfig(gate.config) : null;
  const disabled = gate.disabled || why === 'uninstall' || gate.module !== GATE_MODULE;
  const text = config === null || config.mode === 'observe' ? gate.config : JSON.stringify(observing(config));
  return disabled === gate.disabled && text === gate.config ? null : { ...gate, config: text, disabled };
}
