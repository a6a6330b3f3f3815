import type { Host } from '../../expressions/host';
import { toJson } from '../../expressions/json';
import type { Value } from '../../expressions/values';
import { mayInProject, maySee } from '../permissions/may';
import { findIssue, findProject } from '../state/find';
import { issueEntity } from './issue-entity';
import { richTextEntity } from './plain-entities';
import { projectEntity } from './project-entity';
import { userEntity } from './user-entity';
import type { World } from './world';

const idOrKey = (value: Value | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** `new Issue(10010)` and the like: null when the thing is missing or the acting user may not see it. */
export function expressionHost(world: World): Host {
  const { state, actingId } = world;
  return {
    now: state.now,
    constructors: {
      Issue: ([which], meter) => {
        meter.expensive();
        const issue = findIssue(state, idOrKey(which));
        return issue === undefined || !maySee(state, issue, actingId) ? null : issueEntity(world, issue);
      },
      Project: ([which], meter) => {
        meter.expensive();
        const project = findProject(state, idOrKey(which));
        return project === undefined || !mayInProject(project, actingId, 'BROWSE_PROJECTS') ? null : projectEntity(world, project);
      },
      User: ([which], meter) => {
        meter.expensive();
        const accountId = idOrKey(which);
        return state.people.some((one) => one.accountId === accountId) ? userEntity(world, accountId) : null;
      },
      RichText: ([document]) => {
        const json = toJson(document ?? null);
        return richTextEntity(JSON.stringify(json), json);
      },
    },
  };
}
