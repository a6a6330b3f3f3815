import type { HealthBasis } from '../contract/door';
import { Refused } from '../support/failures';
import type { DefinitionStore, FieldProbe, JiraReads, MuteStore, ThresholdStore } from './ports';
import { projectDefinition } from './project-definition';

interface Needs {
  readonly user: JiraReads;
  /** Reads as the person who asks. */
  readonly projectTypes: Pick<FieldProbe, 'standardTypes'>;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
  readonly thresholds: ThresholdStore;
}

/** What the Backlog health page needs before it reads a single issue, in one call; for everyone who may see the project. */
export async function readHealth({ user, projectTypes, definitions, mutes, thresholds }: Needs, projectId: string): Promise<HealthBasis> {
  const held = await user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('You cannot see this project.');
  const [definition, all, started, set, types] = await Promise.all([
    projectDefinition(definitions, projectId),
    mutes.ofProject(projectId),
    user.isSwitchedOn(projectId),
    thresholds.current(projectId),
    // without them more is read, and nothing is missing
    projectTypes.standardTypes(projectId).catch(() => null),
  ]);
  return { definition, started, thresholds: set?.values ?? {}, types: types && types.map(({ id }) => id), mutes: all.map(({ issue, rule, byAdministrator }) => ({ issue, rule, byAdministrator })) };
}
