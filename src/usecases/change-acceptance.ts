import type { AcceptanceEntry, AcceptanceState } from '../contract/door';
import type { DoneEvidence } from '../core/story/issue-facts';
import { Refused } from '../support/failures';
import type { AcceptanceLog, DefinitionStore, JiraReads, JiraWrites } from './ports';
import { definitionReader } from './project-definition';
import { acceptanceState } from './read-panel';

interface Needs {
  /** Jira with the asking person's rights: decides whether they may. */
  readonly user: JiraReads;
  /** Jira as the app: the field is read-only for people. */
  readonly app: JiraWrites;
  readonly log: AcceptanceLog;
  readonly definitions: DefinitionStore;
  readonly now: () => Date;
}

/**
 * Accepts an issue as done, or takes the acceptance back. Appended to the log first, then the field is written
 * from the log's newest entry, so that two people at once both stand in the log and the field follows the last.
 * @throws Refused when the person may not, or the site hides the field
 */
export async function changeAcceptance(needs: Needs, issueId: string, action: AcceptanceEntry['action']): Promise<AcceptanceState> {
  const [issue, held, person] = await Promise.all([needs.user.issue(issueId, definitionReader(needs.definitions).fieldsOf), needs.user.permissions(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], { issueId }), needs.user.myself()]);
  const { facts, fieldIds } = issue;
  const { whyNot } = acceptanceState(facts, [], person.accountId, held);
  if (whyNot !== null) throw new Refused(whyNot);
  if (fieldIds.evidence === null) throw new Refused('The field “Done evidence” is not available for this issue, so the acceptance could not be kept.');
  await needs.log.append(facts.id, { action, by: person.accountId, name: person.displayName, at: needs.now().toISOString() });
  const log = await needs.log.read(facts.id);
  const evidence = projection(facts.id, log);
  await needs.app.writeEvidence(fieldIds.evidence, facts.id, evidence);
  return acceptanceState({ ...facts, evidence }, log, person.accountId, held);
}

function projection(issueId: number, log: readonly AcceptanceEntry[]): DoneEvidence {
  const newest = log[0];
  if (!newest) throw new Error('The acceptance log is empty after an append.');
  return { issue: issueId, accepted: newest.action === 'accepted', by: newest.by, at: newest.at };
}
