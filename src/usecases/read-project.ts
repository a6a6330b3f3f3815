import type { DefinitionVersion, ProjectState } from '../contract/door';
import { scanState } from '../contract/stored-definition';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import { doneChanges } from '../core/definition/done-changes';
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
  const saved = await needs.definitions.versions(projectId);
  return saved.map(({ version, name, by, at, done }, index) => ({ version, name, by, at, doneChanges: doneChanges((saved[index + 1] ?? DEFAULT_DEFINITION).done, done) }));
}
