// Called by: the app's daily counts and scans, REST clients. Here the count is exact.
import { findIssues } from '../../jql/search';
import { badRequest } from '../../problem';
import { isRecord } from '../../support/json';
import { type Call, ok, type Reply } from '../call';

export function postApproximateCount({ state, caller, body }: Call): Reply {
  if (!isRecord(body) || typeof body.jql !== 'string') throw badRequest('The query must have a jql.');
  return ok({ count: findIssues({ state, searcherId: caller.accountId }, body.jql).length });
}
