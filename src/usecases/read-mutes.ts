import type { ListedMute, RuleDismissals } from '../contract/set-aside';
import { mutesInForce } from '../core/readiness/mutes-in-force';
import { Refused } from '../support/failures';
import { mustAdminister } from './administer';
import type { DefinitionStore, JiraReads, MuteStore } from './ports';
import { projectDefinition } from './project-definition';

/** Every mute of a project, for lists that judge many issues; for everyone who may see the project. */
export async function readMutes(needs: { readonly user: JiraReads; readonly mutes: MuteStore }, projectId: string): Promise<readonly ListedMute[]> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('You cannot see this project.');
  return (await needs.mutes.ofProject(projectId)).map(({ issue, rule, byAdministrator }) => ({ issue, rule, byAdministrator }));
}

interface Needs {
  readonly user: JiraReads;
  /** Counts as the app: the figure is the project's and the same whoever looks. */
  readonly app: JiraReads;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
}

/**
 * How often each rule of a project is set aside, for its administrators. The rate of a rule is
 * `setAside / (setAside + objecting)`: `objecting` is Jira's approximate count of `rndMissing ~ <rule>`, which leaves out what is
 * set aside, so no issue is in both. An issue that was deleted or moved away since is still among `setAside`.
 */
export async function readDismissals(needs: Needs, projectId: string): Promise<readonly RuleDismissals[]> {
  await mustAdminister(needs.user, projectId);
  const [{ ready }, all] = await Promise.all([projectDefinition(needs.definitions, projectId), needs.mutes.ofProject(projectId)]);
  const counting = mutesInForce(all, ready);
  const rules = Object.entries(ready.rules).filter(([, { level }]) => level !== 'off');
  return Promise.all(
    rules.map(async ([rule, { level, weight }]): Promise<RuleDismissals> => {
      const setAside = counting.filter((mute) => mute.rule === rule).length;
      return { rule, setAside, objecting: level === 'advice' || weight === 0 ? null : await needs.app.countMissing(projectId, rule) };
    }),
  );
}
