import type { PanelState } from '../contract/door';
import { evidenceState, keptOnlyIf, mayNotAccept } from './issue-evidence';
import { whyNotTick } from './may-accept';
import { maySetAside, setAsideState } from './may-set-aside';
import type { DefinitionStore, EvidenceLog, JiraReads, MuteStore } from './ports';
import { definitionReader } from './project-definition';
import { isSeenByApp } from './seen-by-app';

interface Needs {
  readonly user: JiraReads;
  /** Only to know whether it could keep anything. */
  readonly app: Pick<JiraReads, 'permissions'>;
  readonly evidence: EvidenceLog;
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
  const [issue, held, entries, early, earlyMutes, seenByApp] = await Promise.all([needs.user.issue(issueId, fieldsOf), needs.user.permissions(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'ADD_COMMENTS', 'EDIT_ISSUES'], { issueId }), needs.evidence.read(Number(issueId)), hinted, hint === null ? [] : mutesOf(hint), isSeenByApp(needs.app, issueId)]);
  const started = issue.projectId === hint && early !== null ? early : await needs.user.isSwitchedOn(issue.projectId);
  const mutes = issue.projectId === hint ? earlyMutes : await mutesOf(issue.projectId);
  const inForce = await definition(issue.projectId);
  const may = keptOnlyIf(seenByApp, { whyNotTick: whyNotTick(held), whyNotAccept: await mayNotAccept(needs.user, issue, inForce, needs.accountId, held) });
  return { started, seenByApp, mayComment: held.has('ADD_COMMENTS'), definition: inForce, evidence: evidenceState(may, issue.facts.evidence, entries), setAside: setAsideState(mutes, maySetAside(held)) };
}
