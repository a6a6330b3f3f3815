// Called by: the app (which types a project's items have, counted as one call), REST clients.
import { issueTypeBean } from '../../beans/parts';
import { issueTypesOf } from '../../fields/issue-types';
import { hasGlobal, mayInProject } from '../../permissions/may';
import { badRequest, noSuchProject } from '../../problem';
import { type Call, ok, type Reply } from '../call';

const LEVELS: Readonly<Record<string, number>> = { '-1': -1, 0: 0, 1: 1 };

/** The issue types of a project, of one level where it is asked for. @throws Problem 404 for a project that the caller neither browses nor administers with the site */
export function getProjectIssueTypes({ state, caller, query }: Call): Reply {
  const id = query('projectId') ?? '';
  if (!/^\d+$/.test(id)) throw badRequest('The projectId has to be a number.');
  const level = query('level');
  if (level !== undefined && LEVELS[level] === undefined) throw badRequest(`The local Jira knows the levels -1, 0 and 1, not "${level}".`);
  const project = state.projects.get(id);
  if (project === undefined || !(mayInProject(project, caller.accountId, 'BROWSE_PROJECTS') || hasGlobal(state, caller.accountId, 'ADMINISTER'))) throw noSuchProject(id);
  return ok(
    issueTypesOf(project)
      .filter(({ hierarchyLevel }) => level === undefined || hierarchyLevel === LEVELS[level])
      .map((type) => issueTypeBean(state, type)),
  );
}
