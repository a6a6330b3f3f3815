import type { Entity, Value } from '../../expressions/values';
import type { VersionRecord } from '../state/records';
import { entity, free } from './entity';

const day = (date: string | null): Value => (date === null ? null : { kind: 'CalendarDate', millis: Date.parse(`${date}T00:00:00Z`) });

export const versionEntity = (version: VersionRecord): Entity =>
  entity('Version', version.id, {
    id: free(() => Number(version.id)),
    name: free(() => version.name),
    description: free(() => version.description),
    archived: free(() => version.archived),
    released: free(() => version.released),
    startDate: free(() => day(version.startDate)),
    releaseDate: free(() => day(version.releaseDate)),
  });
