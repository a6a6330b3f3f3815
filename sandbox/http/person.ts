import { getCookie } from 'hono/cookie';
import type { Context } from 'hono';
import type { Person } from '../jira/host';

export const personCookie = 'sandbox-person';

/**
 * Who makes a request: basic authentication by e-mail address (any token) comes first, then the screens' cookie, then the
 * site's first person. Null for credentials of nobody here.
 */
export function personOf(c: Context, people: readonly Person[]): Person | null {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) {
    const [scheme = '', credentials = ''] = authorization.split(' ');
    const [email = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
    return scheme.toLowerCase() === 'basic' ? (people.find((person) => person.email === email.toLowerCase()) ?? null) : null;
  }
  const accountId = getCookie(c, personCookie);
  return people.find((person) => person.accountId === accountId) ?? people[0] ?? null;
}
