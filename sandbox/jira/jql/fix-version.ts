import { mayInProject } from '../permissions/may';
import { badRequest } from '../problem';
import type { VersionRecord } from '../state/records';
import type { JqlField, Search } from './field';
import type { Operand } from './query';

const released: Readonly<Record<string, boolean>> = { releasedversions: true, unreleasedversions: false };

/** The versions of all projects that the searcher may browse. */
const versionsOf = ({ state, searcherId }: Search): readonly VersionRecord[] =>
  [...state.projects.values()].filter((one) => mayInProject(one, searcherId, 'BROWSE_PROJECTS')).flatMap(({ versions }) => versions);

function idsIn(search: Search, operand: Operand): readonly string[] {
  const versions = versionsOf(search);
  if (operand.kind === 'value') {
    const found = versions.filter(({ id, name }) => id === operand.value || name.toLowerCase() === operand.value.toLowerCase());
    if (found.length === 0) throw badRequest(`The value '${operand.value}' does not exist for the field 'fixVersion'.`);
    return found.map(({ id }) => id);
  }
  const wanted = operand.args.length === 0 ? released[operand.name.toLowerCase()] : undefined;
  if (wanted === undefined) throw badRequest(`Unable to find JQL function '${operand.name}(${operand.args.join(', ')})'.`);
  return versions.filter((one) => one.released === wanted && !one.archived).map(({ id }) => id);
}

/** Versions by id or name, and releasedVersions() and unreleasedVersions(). */
export const fixVersionField: JqlField = { kind: 'choice', values: (_, issue) => issue.fixVersionIds, operand: idsIn };
