import { Hono } from 'hono';
import type { Manifest } from '../forge/manifest-schema';
import { ruleModules } from '../forge/modules/rule-modules';

/** The app's workflow rules with the addresses of their pages, for the workflow editor. */
export function ruleDoors(manifest: Manifest, appOrigin: string): Hono {
  const doors = new Hono();
  doors.get('/', (c) => c.json(ruleModules(manifest, appOrigin)));
  return doors;
}
