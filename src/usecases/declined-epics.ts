import type { DeclinedEpic } from '../contract/declined-epic';
import { Refused } from '../support/failures';
import { mustBeOfProject } from './issue-of-project';
import type { JiraReads, ProjectWorkflows } from './ports';

/** Epics that were declined for single issues of a project, one value for each issue and epic. */
export interface DeclinedStore {
  ofProject(projectId: string): Promise<readonly DeclinedEpic[]>;
  ofIssue(projectId: string, issueId: number): Promise<readonly DeclinedEpic[]>;
  /** False when it was declined already. */
  add(projectId: string, declined: DeclinedEpic): Promise<boolean>;
  remove(projectId: string, declined: DeclinedEpic): Promise<void>;
}

interface Needs {
  /** Jira with the asking person's rights: decides whether they see the issues and may edit. */
  readonly user: JiraReads;
  readonly workflows: { readonly user: Pick<ProjectWorkflows, 'placeOf'> };
  readonly declined: DeclinedStore;
}

interface Asked {
  readonly issueId: string;
  readonly epicId: string;
}

/** Lists read all of a project's: 20 pages of a key-value query. */
const MOST_OF_A_PROJECT = 2000;

/**
 * Keeps that an epic is not the one for an issue, so that nobody is asked again. Saying it twice changes nothing.
 * @throws Refused when the person may not edit the issue, or one of the two is of another project
 */
export async function declineEpic(needs: Needs, projectId: string, asked: Asked): Promise<null> {
  const [declined] = await Promise.all([mayChoose(needs, projectId, asked), mustBeOfProject(needs.workflows.user, projectId, asked.epicId)]);
  if ((await needs.declined.ofProject(projectId)).length >= MOST_OF_A_PROJECT) throw new Refused(`${MOST_OF_A_PROJECT} suggestions were declined in this project already. Bring some back first.`);
  await needs.declined.add(projectId, declined);
  return null;
}

/** Lets the epic be suggested again; it may be gone from the project by now. */
export async function bringBackEpic(needs: Needs, projectId: string, asked: Asked): Promise<null> {
  await needs.declined.remove(projectId, await mayChoose(needs, projectId, asked));
  return null;
}

/** What was declined in the project, as ids, for whoever may see it; what an id stands for Jira tells only those who may know. */
export async function readDeclined({ user, declined }: Pick<Needs, 'user' | 'declined'>, projectId: string): Promise<readonly DeclinedEpic[]> {
  const held = await user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('You cannot see this project.');
  return declined.ofProject(projectId);
}

/** The same of one issue of the project, for whoever may see the issue. */
export async function readDeclinedFor(needs: Pick<Needs, 'workflows' | 'declined'>, projectId: string, issueId: string): Promise<readonly DeclinedEpic[]> {
  await mustBeOfProject(needs.workflows.user, projectId, issueId);
  return needs.declined.ofIssue(projectId, Number(issueId));
}

/** Asks as the person, before the app acts. */
async function mayChoose({ user, workflows }: Needs, projectId: string, { issueId, epicId }: Asked): Promise<DeclinedEpic> {
  await mustBeOfProject(workflows.user, projectId, issueId);
  const [held, on] = await Promise.all([user.permissions(['EDIT_ISSUES'], { issueId }), user.isSwitchedOn(projectId)]);
  if (!held.has('EDIT_ISSUES')) throw new Refused('Only people who may edit this issue can say which epic it does not belong to.');
  if (!on) throw new Refused('Ready & Done is not switched on in this project.');
  return { issue: Number(issueId), epic: Number(epicId) };
}
