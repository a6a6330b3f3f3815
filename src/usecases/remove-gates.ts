import { decodeGateConfig } from '../contract/gate';
import type { GatesRemoved, SiteGate } from '../contract/gate-coverage';
import { withoutRules } from '../contract/workflow-restore';
import { observing } from '../core/done/observe-gate';
import { Refused, Upstream } from '../support/failures';
import type { GateRules, JiraReads, KeptGate, ProjectWorkflows, WorkflowsBefore } from './ports';
import { readAsPerson, writeWorkflow } from './write-workflow';

export interface RemoveNeeds {
  readonly user: JiraReads;
  readonly workflows: { readonly user: ProjectWorkflows };
  readonly gateRules: GateRules;
  readonly workflowsBefore: WorkflowsBefore;
  /** What the ARIs of all our modules begin with. */
  readonly moduleKeys: () => string;
}

/** Every gate of ours on the site. @throws Refused unless the asking person administers Jira */
export async function listSiteGates(needs: Pick<RemoveNeeds, 'user' | 'gateRules'>): Promise<readonly SiteGate[]> {
  await mustAdministerJira(needs.user);
  return (await needs.gateRules.list()).map(siteGate);
}

/**
 * Takes every gate of ours out of force, then out of its workflow with the person's own rights. What cannot be taken out is
 * switched off and blocks nobody; it is named with the reason. May be asked for again.
 * @throws Refused unless the asking person administers Jira
 */
export async function removeAllGates(needs: RemoveNeeds): Promise<GatesRemoved> {
  await mustAdministerJira(needs.user);
  const there = await needs.gateRules.list();
  const unwritten = new Map((await needs.gateRules.write(there.map(outOfForce))).map(({ ruleId, why }) => [ruleId, why]));
  const failed = new Map<string, string>();
  for (const name of new Set(there.map(({ workflow }) => workflow.name))) {
    const why = await takeOut(needs, name);
    if (why !== null) failed.set(name, why);
  }
  const left = await needs.gateRules.list();
  const remains = left.map((gate) => ({ ...siteGate(gate), why: failed.get(gate.workflow.name) ?? unwritten.get(gate.ruleId) ?? 'Jira still lists it.' }));
  return { removed: Math.max(0, there.length - left.length), remains };
}

async function mustAdministerJira(user: JiraReads): Promise<void> {
  const held = await user.permissions(['ADMINISTER']);
  if (!held.has('ADMINISTER')) throw new Refused('Only a Jira administrator can remove the gates of all projects.');
}

/** Lets everything through, and switched off as well: Jira would block everyone with a rule whose app is gone. */
function outOfForce(gate: KeptGate): KeptGate {
  const ours = decodeGateConfig(gate.config);
  return { ...gate, config: ours === null ? gate.config : JSON.stringify(observing(ours)), disabled: true };
}

/** @returns why the rules of a workflow could not be taken out, or null */
async function takeOut(needs: RemoveNeeds, name: string): Promise<string | null> {
  try {
    const document = await readAsPerson(needs.workflows.user, { name });
    await writeWorkflow(needs.workflows.user, withoutRules(document, needs.moduleKeys()));
    await needs.workflowsBefore.forget(document.id);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (error instanceof Upstream) return 'Jira could not answer just now. Try again in a moment.';
    throw error;
  }
}

const siteGate = ({ workflow, transition, config, disabled }: KeptGate): SiteGate => ({ workflow: workflow.name, transition: transition.name, mode: decodeGateConfig(config)?.mode ?? null, disabled });
