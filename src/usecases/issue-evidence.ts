import type { EvidenceState } from '../contract/door';
import type { JiraIssue } from '../contract/jira-issue';
import type { Definition } from '../core/definition/definition';
import type { EvidenceEntry } from '../core/done/evidence';
import { Refused } from '../support/failures';
import { whyNotAccept, whyNotTick } from './may-accept';
import { isSeenByApp, NOT_KEPT } from './seen-by-app';
import type { DefinitionStore, JiraReads, Permission, Person } from './ports';
import { definitionReader } from './project-definition';

/** An issue, its definition and what the asking person may do about its evidence, read with their own rights. */
export interface AskedIssue {
  readonly issue: JiraIssue;
  readonly definition: Definition;
  readonly person: Person;
  readonly whyNotTick: string | null;
  readonly whyNotAccept: string | null;
}

const ASKED: readonly Permission[] = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'EDIT_ISSUES'];

/** @throws Upstream when the person cannot see the issue */
export async function askedIssue(needs: { readonly user: JiraReads; readonly app: Pick<JiraReads, 'permissions'>; readonly definitions: DefinitionStore }, issueId: string): Promise<AskedIssue> {
  const reader = definitionReader(needs.definitions);
  const [issue, held, person, seenByApp] = await Promise.all([needs.user.issue(issueId, reader.fieldsOf), needs.user.permissions(ASKED, { issueId }), needs.user.myself(), isSeenByApp(needs.app, issueId)]);
  const definition = await reader.definition(issue.projectId);
  return { issue, definition, person, ...keptOnlyIf(seenByApp, { whyNotTick: whyNotTick(held), whyNotAccept: await mayNotAccept(needs.user, issue, definition, person.accountId, held) }) };
}

/** What a person may do is not possible either where the app, which keeps it, can't see the issue. */
export const keptOnlyIf = (seenByApp: boolean, why: Pick<AskedIssue, 'whyNotTick' | 'whyNotAccept'>): Pick<AskedIssue, 'whyNotTick' | 'whyNotAccept'> =>
  seenByApp ? why : { whyNotTick: why.whyNotTick ?? NOT_KEPT, whyNotAccept: why.whyNotAccept ?? NOT_KEPT };

export const mayNotAccept = (user: JiraReads, issue: JiraIssue, { done }: Definition, accountId: string, held: ReadonlySet<Permission>): Promise<string | null> =>
  whyNotAccept(user, done.acceptors, { accountId, held, assignee: issue.facts.assignee, issueId: String(issue.facts.id) });

/** The id of the evidence field. @throws Refused where the project does not show it: nothing could be kept */
export function evidenceFieldOf({ issue }: AskedIssue): string {
  const { evidence } = issue.fieldIds;
  if (evidence === null) throw new Refused('The field “Done evidence” is not available for this issue, so this could not be kept.');
  return evidence;
}

/** @param log oldest first */
export const evidenceState = (asked: Pick<AskedIssue, 'whyNotTick' | 'whyNotAccept'>, evidence: EvidenceState['evidence'], log: readonly EvidenceEntry[]): EvidenceState => ({
  evidence,
  log: [...log].reverse(),
  whyNotTick: asked.whyNotTick,
  whyNotAccept: asked.whyNotAccept,
});
