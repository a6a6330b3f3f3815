import type { Entity, Value } from '../../expressions/values';
import type { ComponentRecord, VersionRecord } from '../state/records';
import { entity, free } from './entity';

/** A kept day as expressions read it. */
export const calendarDay = (date: unknown): Value => (typeof date === 'string' ? { kind: 'CalendarDate', millis: Date.parse(`${date}T00:00:00Z`) } : null);

export const componentEntity = ({ id, name }: ComponentRecord): Entity => entity('Component', id, { id: free(() => Number(id)), name: free(() => name) });

export const versionEntity = (version: VersionRecord): Entity =>
  entity('Version', version.id, {
    id: free(() => Number(version.id)),
    name: free(() => version.name),
    description: free(() => version.description),
    archived: free(() => version.archived),
    released: free(() => version.released),
    startDate: free(() => calendarDay(version.startDate)),
    releaseDate: free(() => calendarDay(version.releaseDate)),
  });
