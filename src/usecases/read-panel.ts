import type { AcceptanceEntry, AcceptanceState, PanelState } from '../contract/door';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import { whyNotAccept } from './may-accept';
import type { AcceptanceLog, JiraReads, Permission } from './ports';

/** What the panel needs besides the issue, read with the asking person's rights: who cannot see the issue learns nothing. */
export async function readPanel(needs: { user: JiraReads; log: AcceptanceLog; accountId: string }, issueId: string): Promise<PanelState> {
  const [issue, held] = await Promise.all([needs.user.issue(issueId), needs.user.permissions(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], issueId)]);
  const entries = await needs.log.read(issue.facts.id);
  return { definition: DEFAULT_DEFINITION, acceptance: acceptanceState(issue.facts, entries, needs.accountId, held) };
}

export function acceptanceState(
  facts: { readonly evidence: AcceptanceState['evidence']; readonly assignee: string | null },
  log: readonly AcceptanceEntry[],
  accountId: string,
  held: ReadonlySet<Permission>,
): AcceptanceState {
  const whyNot = whyNotAccept(accountId, held, facts.assignee);
  return { evidence: facts.evidence, log, mayAccept: whyNot === null, whyNot };
}
