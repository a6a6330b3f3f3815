import type { DefinitionVersion, ProjectState } from '../contract/door';
import { scanState } from '../contract/stored-definition';
import { mustAdminister } from './administer';
import type { DefinitionStore, JiraReads, ScanStore } from './ports';
import { projectDefinition } from './project-definition';

export interface ProjectNeeds {
  readonly user: JiraReads;
  readonly definitions: DefinitionStore;
  readonly scans: ScanStore;
}

/** The state of a project, for its administrators. */
export async function readProject(needs: ProjectNeeds, projectId: string): Promise<ProjectState> {
  await mustAdminister(needs.user, projectId);
  const [started, definition, scan] = await Promise.all([needs.user.isSwitchedOn(projectId), projectDefinition(needs.definitions, projectId), needs.scans.read(projectId)]);
  return { started, definition, scan: scan && scanState(scan) };
}

/** The saved versions of a project's definition, newest first. */
export async function readVersions(needs: ProjectNeeds, projectId: string): Promise<readonly DefinitionVersion[]> {
  await mustAdminister(needs.user, projectId);
  return (await needs.definitions.versions(projectId)).map(({ version, name, by, at }) => ({ version, name, by, at }));
}
