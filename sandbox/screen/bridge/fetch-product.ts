import * as v from 'valibot';
import { request } from '../api/request';
import type { Command } from './commands';

const call = v.object({
  product: v.literal('jira', 'requestConfluence and requestBitbucket are not served here: this site is Jira only'),
  restPath: v.string(),
  fetchRequestInit: v.object({ method: v.optional(v.string(), 'GET'), headers: v.optional(v.array(v.tuple([v.string(), v.string()])), []), body: v.nullish(v.string(), null) }),
  isMultipartFormData: v.literal(false, 'attachments are not served here'),
});

/** Reads that are sent as POST: Jira's own page has nothing new to show after them. */
const READS_BY_POST = /^\/rest\/api\/3\/(search|expression|issue\/bulkfetch|changelog\/bulkfetch)(\/|\?|$)/;

/** `requestJira`: as the signed-in person, with the app's declared scopes. */
export const fetchProduct: Command = async (data, { refreshPage }) => {
  const { restPath, fetchRequestInit } = v.parse(call, data);
  const { method, headers, body } = fetchRequestInit;
  const verb = method.toUpperCase();
  const answer = v.parse(v.looseObject({ status: v.number() }), await request('POST', '/_sandbox/bridge/fetch-product', { restPath, method: verb, headers, body }));
  if (verb !== 'GET' && answer.status < 400 && !READS_BY_POST.test(restPath)) refreshPage();
  return { ...answer, isAttachment: false };
};
