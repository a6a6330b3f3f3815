import type { FailedExpression } from '../contract/done-event';
import { decodeGateConfig } from '../contract/gate';
import { noticeIdOf } from '../contract/gate-notice';
import type { GateConfig } from '../core/done/gate-config';
import { observing } from '../core/done/observe-gate';
import type { DefinitionStore, GateRules, JiraReads, KeptGate } from './ports';
import { projectDefinition } from './project-definition';
import { GATE_MODULE } from './project-gate';
import { unlessRefused } from './project-watch';
import type { NoticeStore, SwitchedOn } from './watch-ports';

interface Needs {
  readonly app: JiraReads;
  readonly gateRules: GateRules;
  readonly definitions: DefinitionStore;
  readonly notices: NoticeStore;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

/**
 * Lets a gate of ours observe that Jira could not evaluate, because Jira refuses such a transition to everyone, and tells the
 * administrators of the projects concerned. A gate that observes already is left alone, so the same failure twice is told once.
 * @returns how many gates were switched
 */
export async function quietFailing(needs: Needs, failure: FailedExpression): Promise<number> {
  if (failure.moduleKey !== GATE_MODULE) return 0;
  const enforcing = (await needs.gateRules.list()).flatMap((gate) => {
    const config = decodeGateConfig(gate.config);
    return gate.module === GATE_MODULE && !gate.disabled && config?.mode === 'enforce' ? [{ gate, config }] : [];
  });
  const failing = failingAmong(enforcing, failure);
  if (failing.length === 0) return 0;
  const refused = await needs.gateRules.write(failing.map(({ gate, config }) => ({ ...gate, config: JSON.stringify(observing(config)) })));
  for (const one of failing) await tell(needs, failure, one, refused.find(({ ruleId }) => ruleId === one.gate.ruleId)?.why ?? null);
  return failing.length - refused.length;
}

interface Enforcing {
  readonly gate: KeptGate;
  readonly config: GateConfig;
}

/** By the rule's id; where a publication of the workflow has changed it since, by workflow and text. */
function failingAmong(gates: readonly Enforcing[], { ruleId, workflow, expression }: FailedExpression): readonly Enforcing[] {
  const named = gates.filter(({ gate }) => gate.ruleId === ruleId);
  return named.length > 0 ? named : gates.filter(({ gate, config }) => gate.workflow.name === workflow && config.expression === expression);
}

async function tell(needs: Needs, { issueId, error }: FailedExpression, { gate, config }: Enforcing, notSwitched: string | null): Promise<void> {
  const notice = { kind: 'failed', id: noticeIdOf('failed', gate.ruleId), at: needs.now().toISOString(), workflow: gate.workflow.name, transition: gate.transition.name, error, notSwitched } as const;
  for (const projectId of await concerned(needs, issueId, config)) await needs.notices.put(projectId, notice);
}

/** The project of the issue that could not be moved, and the one whose definition the gate has; where neither is known, all that are switched on. */
async function concerned(needs: Needs, issueId: string | null, { definition }: GateConfig): Promise<readonly string[]> {
  const known = new Set<string>();
  if (issueId !== null) {
    const issue = await unlessRefused(needs.app.issue(issueId, async (projectId) => (await projectDefinition(needs.definitions, projectId)).fields));
    if (issue !== null) known.add(issue.projectId);
  }
  const own = /^project-(\d+)$/.exec(definition)?.[1];
  if (own !== undefined) known.add(own);
  return known.size > 0 ? [...known] : (await needs.switchedOn.list()).map(({ projectId }) => projectId);
}
