import type { JiraIssue } from '../contract/jira-issue';
import type { StoredReadiness } from '../contract/stored-readiness';
import { judgement, sameJudgement } from './judgement';
import type { DefinitionStore, JiraReads, JiraWrites, MuteStore } from './ports';
import { definitionReader } from './project-definition';

export interface ScoreNeeds {
  readonly app: JiraReads & JiraWrites;
  readonly definitions: DefinitionStore;
  readonly mutes: Pick<MuteStore, 'ofIssue'>;
  readonly now: () => Date;
}

/** Where the event does not vouch for the project, nothing is stored unless it is switched on. */
export interface ScoreOptions {
  readonly onlyIfSwitchedOn: boolean;
}

/**
 * Scores one issue and keeps the judgement in its property and its read-only field, silently. One read and at most two
 * writes; none when nothing that a rule reads has changed, so a repeated or late event ends in the same property.
 * @returns what is kept now (null for an issue that is not scored), and the issue as it was read
 */
export async function scoreIssue(needs: ScoreNeeds, issueId: string, { onlyIfSwitchedOn }: ScoreOptions = { onlyIfSwitchedOn: false }): Promise<{ readonly kept: StoredReadiness | null; readonly issue: JiraIssue }> {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const issue = await needs.app.issue(issueId, fieldsOf);
  const [inForce, mutes] = await Promise.all([definition(issue.projectId), needs.mutes.ofIssue(issue.projectId, issue.facts.id)]);
  const fresh = judgement(issue, inForce, needs.now(), mutes);
  if (fresh === null || (onlyIfSwitchedOn && !(await needs.app.isSwitchedOn(issue.projectId)))) return { kept: null, issue };
  if (sameJudgement(issue.stored, fresh)) return { kept: issue.stored, issue };
  return { kept: await keepJudgement(needs, issue, fresh), issue };
}

/** Writes the property, then the read-only field where the site shows it. */
export async function keepJudgement({ app }: Pick<ScoreNeeds, 'app'>, { facts, fieldIds }: JiraIssue, kept: StoredReadiness): Promise<StoredReadiness> {
  await app.writeReadiness(facts.id, kept);
  if (fieldIds.readiness !== null) await app.writeScores(fieldIds.readiness, [{ issueId: facts.id, score: kept.score }]);
  return kept;
}
