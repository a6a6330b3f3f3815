import { Refused } from '../support/failures';
import type { ProjectWorkflows } from './ports';

/**
 * A page of a project names the issue that it means, so the name may be anything: it must be an issue of that project which the
 * asking person sees. What they may do with it is asked of the issue afterwards, as always.
 * @throws Refused where it is an issue of another project, Upstream where the person cannot see it
 */
export async function mustBeOfProject(places: Pick<ProjectWorkflows, 'placeOf'>, projectId: string, issueId: string): Promise<void> {
  if ((await places.placeOf(issueId)).projectId !== projectId) throw new Refused('This issue is not in this project any more. Load the page again.');
}
