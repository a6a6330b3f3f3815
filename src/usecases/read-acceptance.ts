import type { AcceptanceState } from '../contract/door';
import { evidenceState, keptOnlyIf, mayNotAccept } from './issue-evidence';
import { whyNotTick } from './may-accept';
import type { DefinitionStore, EvidenceLog, JiraReads } from './ports';
import { definitionReader } from './project-definition';
import { projectGate } from './project-gate';
import { isSeenByApp } from './seen-by-app';

interface Needs {
  readonly user: JiraReads;
  /** Only to know whether it could keep anything. */
  readonly app: Pick<JiraReads, 'permissions'>;
  readonly evidence: EvidenceLog;
  readonly definitions: DefinitionStore;
}

/** What a person needs to accept an issue from a list, read with their own rights: who cannot see it learns nothing. */
export async function readAcceptance({ user, app, evidence, definitions }: Needs, issueId: string): Promise<AcceptanceState> {
  const reader = definitionReader(definitions);
  const [issue, held, person, seenByApp] = await Promise.all([user.issue(issueId, reader.fieldsOf), user.permissions(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'ADD_COMMENTS', 'EDIT_ISSUES'], { issueId }), user.myself(), isSeenByApp(app, issueId)]);
  // the log only after Jira has shown the issue
  const [log, { definition, fields }] = await Promise.all([evidence.read(issue.facts.id), projectGate({ jira: user, definitions }, issue.projectId)]);
  const may = keptOnlyIf(seenByApp, { whyNotTick: whyNotTick(held), whyNotAccept: await mayNotAccept(user, issue, definition, person.accountId, held) });
  return { mayComment: held.has('ADD_COMMENTS'), evidence: evidenceState(may, issue.facts.evidence, log), criteriaFields: fields.criteria };
}
