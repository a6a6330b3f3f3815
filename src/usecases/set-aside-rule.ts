import type { JiraIssue } from '../contract/jira-issue';
import type { SetAsideState, StoredMute } from '../contract/set-aside';
import type { Definition } from '../core/definition/definition';
import { judge } from '../core/readiness/judge';
import { mutesInForce } from '../core/readiness/mutes-in-force';
import type { Mute } from '../core/readiness/readiness';
import { Refused } from '../support/failures';
import type { Log } from '../support/log';
import { maySetAside, SET_ASIDE_PERMISSIONS, setAsideState, whyNotSetAside } from './may-set-aside';
import type { JiraReads, MuteStore } from './ports';
import { definitionReader } from './project-definition';
import { scoreIssue, type ScoreNeeds } from './score-issue';

interface Needs extends ScoreNeeds {
  /** Jira with the asking person's rights: decides whether they see the issue and what they may. */
  readonly user: JiraReads;
  readonly mutes: MuteStore;
  readonly lines: Log;
}

/** A project's mutes are read as a whole for lists: 20 pages of a key-value query. */
const MOST_OF_A_PROJECT = 2000;

/**
 * Sets a rule aside for one issue and scores the issue again. The first of two people at once stands, the other is told.
 * @throws Refused when the person may not, the rule does not object, or it is set aside already
 */
export async function setAsideRule(needs: Needs, issueId: string, asked: { readonly rule: string; readonly reason: string }): Promise<SetAsideState> {
  const [{ issue, definition, held }, person] = await Promise.all([reading(needs, issueId, asked.rule), needs.user.myself()]);
  const { id } = issue.facts;
  const [before, ofProject] = await Promise.all([needs.mutes.ofIssueNow(issue.projectId, id, Object.keys(definition.ready.rules)), needs.mutes.ofProject(issue.projectId)]);
  const old = before.find(({ rule }) => rule === asked.rule);
  refuseUnlessItObjects(issue, definition, before, asked.rule);
  refuseTheLast(issue, definition, [...before, { ...asked, byAdministrator: true }]);
  if (ofProject.length >= MOST_OF_A_PROJECT) throw new Refused(`This project has set aside ${MOST_OF_A_PROJECT} rules already. Consider another level for the rule in the project settings.`);
  if (old) await needs.mutes.remove(issue.projectId, id, asked.rule); // void since the rule became required, or it would not object
  const mute: StoredMute = { ...asked, issue: id, byAdministrator: held.has('ADMINISTER_PROJECTS'), by: person.accountId, name: person.displayName, at: needs.now().toISOString() };
  if (!(await needs.mutes.add(issue.projectId, mute))) throw new Refused('Somebody set this rule aside meanwhile. Open the issue again to see who and why.');
  return rescored(needs, issueId, [...before.filter((one) => one !== old), mute], maySetAside(held));
}

/** Lets a rule count again for one issue. Nothing happens where it was not set aside. */
export async function bringBackRule(needs: Needs, issueId: string, { rule }: { readonly rule: string }): Promise<SetAsideState> {
  const { issue, definition, held } = await reading(needs, issueId, rule);
  await needs.mutes.remove(issue.projectId, issue.facts.id, rule);
  const before = await needs.mutes.ofIssueNow(issue.projectId, issue.facts.id, Object.keys(definition.ready.rules));
  return rescored(needs, issueId, before.filter((mute) => mute.rule !== rule), maySetAside(held));
}

/** Asks as the person, before the app acts. */
async function reading(needs: Needs, issueId: string, rule: string) {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const [issue, held] = await Promise.all([needs.user.issue(issueId, fieldsOf), needs.user.permissions(SET_ASIDE_PERMISSIONS, { issueId })]);
  const inForce = await definition(issue.projectId);
  const whyNot = whyNotSetAside(rule, inForce.ready, held);
  if (whyNot !== null) throw new Refused(whyNot);
  if (!(await needs.user.isSwitchedOn(issue.projectId))) throw new Refused('Ready & Done is not switched on in this project.');
  if (issue.facts.status.category === 'done') throw new Refused('A finished issue keeps the score it had.');
  return { issue, definition: inForce, held };
}

function refuseUnlessItObjects({ facts }: JiraIssue, definition: Definition, before: readonly StoredMute[], rule: string): void {
  const standing = mutesInForce(before, definition.ready).find((mute) => mute.rule === rule);
  if (standing) throw new Refused(`${standing.name} has set this rule aside already: “${standing.reason}”`);
  if (!judge(facts, definition, before).findings.some((finding) => finding.rule === rule)) throw new Refused('This rule finds nothing here, so there is nothing to set aside.');
}

/** An issue without any rule would lose its score, and what is stored of it would never change again. */
function refuseTheLast({ facts }: JiraIssue, definition: Definition, after: readonly Mute[]): void {
  if (judge(facts, definition, after).score === null) throw new Refused('This is the last rule that counts for this issue. At least one has to.');
}

/**
 * Scores with what was just written, as a key-value query may lag behind it. The mute stands even where Jira is too busy for the
 * score; the issue's next event brings it.
 */
async function rescored(needs: Needs, issueId: string, entries: readonly StoredMute[], may: SetAsideState['may']): Promise<SetAsideState> {
  try {
    await scoreIssue({ ...needs, mutes: { ofIssue: () => Promise.resolve(entries) } }, issueId);
  } catch (error) {
    needs.lines.error('not scored after a rule was set aside or brought back', { issueId, error: error instanceof Error ? error.message : String(error) });
  }
  return setAsideState(entries, may);
}
