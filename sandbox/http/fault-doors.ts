import { Hono } from 'hono';
import * as v from 'valibot';
import { faultSchema, type Faults } from './faults';

/** Doors for tests: make Jira's REST fail in a stated way. */
export function faultDoors(faults: Faults): Hono {
  const doors = new Hono();
  doors.post('/', async (c) => {
    const fault = v.safeParse(faultSchema, await c.req.json().catch(() => null));
    if (!fault.success) return c.json({ error: `${v.getDotPath(fault.issues[0]) ?? 'body'}: ${fault.issues[0].message}` }, 400);
    faults.add(fault.output);
    return c.body(null, 204);
  });
  doors.delete('/', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  return doors;
}
