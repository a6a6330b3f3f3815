import { GATED_LEVEL } from '../core/done/criterion-kind';
import type { DefinitionStore, JiraReads } from './ports';
import { definitionReader } from './project-definition';
import { recordMoment } from './record-moment';
import type { ActivityStore } from './watch-ports';

interface Needs {
  /** Jira with the rights of the person who looks: who cannot see the issue records nothing about it. */
  readonly user: JiraReads;
  readonly definitions: DefinitionStore;
  readonly activity: ActivityStore;
  readonly now: () => Date;
}

/** Records that the panel predicted a refusal. Nothing is kept of a finished issue, in a project that is not started, or of criteria that its definition does not have. */
export async function notePredicted(needs: Needs, issueId: string, criteria: readonly string[]): Promise<null> {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const { facts, projectId } = await needs.user.issue(issueId, fieldsOf);
  if (facts.status.category === 'done' || facts.type.level !== GATED_LEVEL) return null;
  const [{ id, version, done }, started] = await Promise.all([definition(projectId), needs.user.isSwitchedOn(projectId)]);
  const reasons = done.criteria.filter((one) => criteria.includes(one.id)).map((one) => one.id);
  if (started && reasons.length > 0) await recordMoment(needs, projectId, { kind: 'predicted', issue: facts.id, key: facts.key, reasons, definition: { id, version } });
  return null;
}
