import { mayInProject } from '../permissions/may';
import { badRequest } from '../problem';
import type { JqlField } from './field';

/** Components by id or name, of all projects that the searcher may browse. */
export const componentField: JqlField = {
  kind: 'choice',
  values: (_, issue) => issue.componentIds,
  operand: ({ state, searcherId }, operand) => {
    if (operand.kind === 'function') throw badRequest(`Unable to find JQL function '${operand.name}(${operand.args.join(', ')})'.`);
    const components = [...state.projects.values()].filter((one) => mayInProject(one, searcherId, 'BROWSE_PROJECTS')).flatMap((one) => one.components);
    const found = components.filter(({ id, name }) => id === operand.value || name.toLowerCase() === operand.value.toLowerCase());
    if (found.length === 0) throw badRequest(`The value '${operand.value}' does not exist for the field 'component'.`);
    return found.map(({ id }) => id);
  },
};
