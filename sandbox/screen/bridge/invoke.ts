import * as v from 'valibot';
import { request } from '../api/request';
import type { Command } from './commands';

const call = v.object({ functionKey: v.string(), payload: v.optional(v.unknown()), metadata: v.optional(v.unknown()), invokeType: v.optional(v.literal('ui-resolver')) });
const answer = v.variant('ok', [v.object({ ok: v.literal(true), body: v.optional(v.unknown()) }), v.object({ ok: v.literal(false), error: v.string() })]);

/** 500 KB: developer.atlassian.com, "Invocation limits". */
const maxPayloadBytes = 500 * 1024;

/** Calls the app's resolver function. A failure reaches the app in the words that Forge uses. */
export const invoke: Command = async (data, { screen }) => {
  const { functionKey, payload, metadata } = v.parse(call, data);
  const bytes = new TextEncoder().encode(JSON.stringify(payload ?? null)).length;
  if (bytes > maxPayloadBytes) throw new Error(`The payload of ${functionKey} has ${bytes} bytes; the most is ${maxPayloadBytes}.`);
  const { moduleKey, extension } = screen;
  const reply = v.parse(answer, await request('POST', '/_sandbox/bridge/invoke', { moduleKey, extension, functionKey, payload }));
  if (!reply.ok) throw new Error(`There was an error invoking the function - ${reply.error}`);
  return metadata === undefined ? reply.body : { body: reply.body, metadata: {} };
};
