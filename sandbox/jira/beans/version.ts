import type { ProjectRecord, VersionRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';

/** A version as fields show it. */
export function versionBean({ site }: JiraState, { id, name, description, archived, released, releaseDate }: VersionRecord): JsonRecord {
  return { self: `${site.url}/rest/api/3/version/${id}`, id, description, name, archived, released, ...(releaseDate === null ? {} : { releaseDate }) };
}

/** A version as its project lists it. */
export function projectVersionBean(state: JiraState, project: ProjectRecord, version: VersionRecord): JsonRecord {
  const { startDate, releaseDate, released } = version;
  const today = state.now().toISOString().slice(0, 10);
  return {
    ...versionBean(state, version),
    ...(startDate === null ? {} : { startDate }),
    ...(releaseDate === null || released ? {} : { overdue: releaseDate < today }),
    projectId: Number(project.id),
  };
}
