import type { AcceptanceEntry, AcceptanceState, PanelState } from '../contract/door';
import { whyNotAccept } from './may-accept';
import { maySetAside, setAsideState } from './may-set-aside';
import type { AcceptanceLog, DefinitionStore, JiraReads, MuteStore, Permission } from './ports';
import { definitionReader } from './project-definition';

interface Needs {
  readonly user: JiraReads;
  readonly log: AcceptanceLog;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
  readonly accountId: string;
  /** The project that the screen says it stands in. Only a hint, so that one round trip is enough: the issue itself tells. */
  readonly projectHint: string | null;
}

/** What the panel needs besides the issue, read with the asking person's rights: who cannot see the issue learns nothing. */
export async function readPanel(needs: Needs, issueId: string): Promise<PanelState> {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const hint = needs.projectHint;
  const hinted = hint === null ? null : needs.user.isSwitchedOn(hint).catch(() => null);
  const mutesOf = (projectId: string) => needs.mutes.ofIssue(projectId, Number(issueId));
  const [issue, held, entries, early, earlyMutes] = await Promise.all([needs.user.issue(issueId, fieldsOf), needs.user.permissions(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'ADD_COMMENTS', 'EDIT_ISSUES'], { issueId }), needs.log.read(Number(issueId)), hinted, hint === null ? [] : mutesOf(hint)]);
  const started = issue.projectId === hint && early !== null ? early : await needs.user.isSwitchedOn(issue.projectId);
  const mutes = issue.projectId === hint ? earlyMutes : await mutesOf(issue.projectId);
  const inForce = await definition(issue.projectId);
  return { started, mayComment: held.has('ADD_COMMENTS'), definition: inForce, acceptance: acceptanceState(issue.facts, entries, needs.accountId, held), setAside: setAsideState(mutes, maySetAside(held)) };
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
