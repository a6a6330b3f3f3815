import { Hono } from 'hono';
import type { Background } from '../forge/schedule/background';

/** A door for tests: `POST /<key of a module>` runs a schedule, or what comes before an uninstall, without waiting for its time. */
export function backgroundDoors(background: Pick<Background, 'run'>): Hono {
  const doors = new Hono();
  doors.post('/:module', async (c) => {
    const result = await background.run(c.req.param('module'));
    if (result === null) return c.json({ error: 'The manifest has no such schedule.' }, 404);
    return result.success ? c.body(null, 204) : c.json({ error: result.error.errorMessage }, 500);
  });
  return doors;
}
