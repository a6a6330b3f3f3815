import type { EvidenceState } from '../contract/door';
import type { DoneCriterion } from '../core/definition/done-definition';
import { textVersionsExpression, type TextVersions } from '../core/done/done-subject';
import { Refused } from '../support/failures';
import * as v from 'valibot';
import { askedIssue, type AskedIssue } from './issue-evidence';
import { keepEvidence, type KeepNeeds } from './keep-evidence';
import type { DefinitionStore, JiraReads } from './ports';
import { projectGate } from './project-gate';
import { DAY } from '../core/time-spans';

export interface EvidenceNeeds extends KeepNeeds {
  /** Jira with the asking person's rights: decides whether they may. */
  readonly user: JiraReads;
  readonly app: KeepNeeds['app'] & Pick<JiraReads, 'permissions'>;
  readonly definitions: DefinitionStore;
}


/** Ticks a manual check, or takes the tick back. @throws Refused when the person may not edit the issue, or the definition has no such check */
export async function tickCheck(needs: EvidenceNeeds, issueId: string, { criterion, ticked }: { readonly criterion: string; readonly ticked: boolean }): Promise<EvidenceState> {
  const asked = await askedIssue(needs, issueId);
  if (asked.whyNotTick !== null) throw new Refused(asked.whyNotTick);
  if (criterionNamed(asked, criterion).kind !== 'manual-check') throw new Refused('Only manual checks are ticked; Jira itself knows the others.');
  return keepEvidence(needs, asked, { action: ticked ? 'ticked' : 'unticked', criterion });
}

/** @throws Refused when the person may not accept, or the texts are no longer those that they read */
export async function accept(needs: EvidenceNeeds, issueId: string, read: TextVersions): Promise<EvidenceState> {
  const asked = await acceptorOf(needs, issueId);
  // the texts that the project's gates compare, which need not be all that this issue shows
  const { fields } = await projectGate({ jira: needs.user, definitions: needs.definitions }, asked.issue.projectId);
  const text = v.parse(v.array(v.nullable(v.string())), await needs.user.evaluate(textVersionsExpression(fields.criteria), issueId));
  if (text.length !== read.length || text.some((version, index) => version !== read[index])) throw new Refused('The criteria changed while you were reading. Read them again, then accept.');
  return keepEvidence(needs, asked, { action: 'accepted', text });
}

export async function withdrawAcceptance(needs: EvidenceNeeds, issueId: string): Promise<EvidenceState> {
  return keepEvidence(needs, await acceptorOf(needs, issueId), { action: 'withdrawn' });
}

export async function reject(needs: EvidenceNeeds, issueId: string, failed: readonly { readonly criterion: string; readonly reason: string }[]): Promise<EvidenceState> {
  return keepEvidence(needs, await acceptorOf(needs, issueId), { action: 'rejected', failed });
}

/** @param days from now on, at most 14 */
export async function waive(needs: EvidenceNeeds, issueId: string, { criteria, reason, days }: { readonly criteria: readonly string[]; readonly reason: string; readonly days: number }): Promise<EvidenceState> {
  const asked = await acceptorOf(needs, issueId);
  for (const id of criteria) criterionNamed(asked, id);
  return keepEvidence(needs, asked, { action: 'waived', criteria, reason, until: needs.now().getTime() + days * DAY });
}

export async function endWaiver(needs: EvidenceNeeds, issueId: string, criteria: readonly string[]): Promise<EvidenceState> {
  return keepEvidence(needs, await acceptorOf(needs, issueId), { action: 'waiver-ended', criteria });
}

async function acceptorOf(needs: EvidenceNeeds, issueId: string): Promise<AskedIssue> {
  const asked = await askedIssue(needs, issueId);
  if (asked.whyNotAccept !== null) throw new Refused(asked.whyNotAccept);
  return asked;
}

function criterionNamed({ definition }: AskedIssue, id: string): DoneCriterion {
  const criterion = definition.done.criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Refused('The definition in force has no such criterion. Load the issue again.');
  return criterion;
}
