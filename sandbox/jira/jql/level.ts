import { mayInProject } from '../permissions/may';
import { levelOf, levelsFor } from '../permissions/security';
import { badRequest } from '../problem';
import type { JqlField } from './field';

/** Security levels by id or name, among those that the searcher is a member of. */
export const levelField: JqlField = {
  kind: 'choice',
  values: ({ state }, issue) => {
    const level = levelOf(state, issue);
    return level === null ? [] : [level.id];
  },
  operand: ({ state, searcherId }, operand) => {
    if (operand.kind === 'function') throw badRequest(`Unable to find JQL function '${operand.name}(${operand.args.join(', ')})'.`);
    const levels = [...state.projects.values()].filter((one) => mayInProject(one, searcherId, 'BROWSE_PROJECTS')).flatMap((one) => levelsFor(one, searcherId));
    const found = levels.filter(({ id, name }) => id === operand.value || name.toLowerCase() === operand.value.toLowerCase());
    if (found.length === 0) throw badRequest(`The value '${operand.value}' does not exist for the field 'level'.`);
    return found.map(({ id }) => id);
  },
};
