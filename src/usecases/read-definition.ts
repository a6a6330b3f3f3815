import type { Definition } from '../core/definition/definition';
import { Refused } from '../support/failures';
import type { DefinitionStore, JiraReads } from './ports';
import { projectDefinition } from './project-definition';

/** The definition in force, for everyone who may see the project. */
export async function readDefinition(needs: { readonly user: JiraReads; readonly definitions: DefinitionStore }, projectId: string): Promise<Definition> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('You cannot see this project.');
  return projectDefinition(needs.definitions, projectId);
}
