import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { Person } from '../jira/host';
import { personCookie, personOf } from './person';

const choice = v.object({ accountId: v.string() });

/** Who is signed in to the local Jira, and signing in as somebody else: one click, no password. */
export function sessionDoors(people: readonly Person[]): Hono {
  const doors = new Hono();
  doors.get('/', (c) =>
    c.json({
      people: people.map(({ accountId, displayName, email, role }) => ({ accountId, displayName, email, role })),
      current: personOf(c, people)?.accountId ?? null,
    }),
  );
  doors.post('/', async (c) => {
    const wanted = v.safeParse(choice, await c.req.json().catch(() => null));
    const person = wanted.success ? people.find(({ accountId }) => accountId === wanted.output.accountId) : undefined;
    if (person === undefined) return c.json({ error: 'There is no such person here.' }, 400);
    setCookie(c, personCookie, person.accountId, { path: '/', sameSite: 'Strict', httpOnly: true });
    return c.json({ current: person.accountId });
  });
  return doors;
}
