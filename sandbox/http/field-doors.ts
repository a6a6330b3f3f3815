import { Hono } from 'hono';
import type { Manifest } from '../forge/manifest-schema';

/** The app's fields with the expressions that turn their values into text: `[{key, name, formatter}]`. */
export function fieldDoors(manifest: Manifest): Hono {
  const doors = new Hono();
  doors.get('/', (c) => c.json(manifest.modules['jira:customField'].map(({ key, name, view }) => ({ key, name, formatter: view?.formatter?.expression ?? null }))));
  return doors;
}
