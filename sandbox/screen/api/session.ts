import * as v from 'valibot';
import { request } from './request';

const session = v.object({
  people: v.array(v.object({ accountId: v.string(), displayName: v.string(), email: v.string(), role: v.string() })),
  current: v.string(),
});

export type Session = v.InferOutput<typeof session>;
export type SessionPerson = Session['people'][number];

export const readSession = async (): Promise<Session> => v.parse(session, await request('GET', '/_sandbox/session'));
export const signInAs = (accountId: string): Promise<unknown> => request('POST', '/_sandbox/session', { accountId });
