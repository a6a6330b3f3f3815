import type { VersionRecord } from '../../state/records';
import { isRecord } from '../../support/json';
import type { EditContext, FieldEditor } from '../editor';

/** A version of the project from {id} or {name}; a text says why there is none. */
function versionIn({ state, draft }: EditContext, value: unknown): VersionRecord | string {
  if (!isRecord(value)) return 'data was not an object';
  const { id, name } = value;
  const versions = state.projects.get(draft.projectId)?.versions ?? [];
  const found = versions.find((one) => (id === undefined ? one.name === name : one.id === String(id)));
  if (found !== undefined) return found;
  return id === undefined ? `Version name '${String(name)}' is not valid` : `Version with id '${String(id)}' does not exist.`;
}

/** Why a version cannot come in; one that the issue already has may stay. */
const archivedProblem = ({ draft }: EditContext, { id, name, archived }: VersionRecord): string | null =>
  archived && !draft.fixVersionIds.includes(id) ? `Version '${name}' is archived.` : null;

/** Jira asks for Resolve issues to set fix versions. */
export const fixVersionsEditor: FieldEditor = {
  permission: 'RESOLVE_ISSUES',
  required: false,
  set: (context, value) => {
    if (value !== null && !Array.isArray(value)) return 'data was not an array';
    const ids = new Set<string>();
    for (const one of value ?? []) {
      const version = versionIn(context, one);
      const problem = typeof version === 'string' ? version : archivedProblem(context, version);
      if (typeof version === 'string' || problem !== null) return problem;
      ids.add(version.id);
    }
    context.draft.fixVersionIds = [...ids];
    return null;
  },
  add: (context, value) => {
    const version = versionIn(context, value);
    if (typeof version === 'string') return version;
    const problem = archivedProblem(context, version);
    if (problem === null) context.draft.fixVersionIds = [...new Set([...context.draft.fixVersionIds, version.id])];
    return problem;
  },
  remove: (context, value) => {
    const version = versionIn(context, value);
    if (typeof version === 'string') return version;
    context.draft.fixVersionIds = context.draft.fixVersionIds.filter((id) => id !== version.id);
    return null;
  },
};
