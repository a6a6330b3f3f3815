import type { DefinitionDraft } from '../contract/door';
import { Refused } from '../support/failures';
import { mustAdminister } from './administer';
import type { DefinitionStore, JiraReads } from './ports';

interface Needs {
  readonly user: JiraReads;
  readonly definitions: DefinitionStore;
  readonly now: () => Date;
}

/**
 * Appends a version to the project's definition. Nothing is ever overwritten.
 * @param base the version that the person started from; 0 for none
 * @throws Refused when another version came meanwhile
 */
export async function saveDefinition(needs: Needs, projectId: string, draft: DefinitionDraft, base: number): Promise<void> {
  await mustAdminister(needs.user, projectId);
  const [current, person] = await Promise.all([needs.definitions.current(projectId), needs.user.myself()]);
  const version = (current?.version ?? 0) + 1;
  if (base !== version - 1) throw meanwhile(version - 1);
  const saved = await needs.definitions.append(projectId, { ...draft, id: `project-${projectId}`, version, by: person.displayName, at: needs.now().toISOString() });
  if (!saved) throw meanwhile(version);
}

const meanwhile = (version: number): Refused => new Refused(`Somebody saved version ${version} meanwhile. Load it, then make your change again.`);
