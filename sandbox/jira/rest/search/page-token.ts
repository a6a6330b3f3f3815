import { badRequest } from '../../problem';

/** A token says where the next page of one query starts; with another query it is refused. */
export const pageToken = (jql: string, offset: number): string => Buffer.from(JSON.stringify([offset, jql])).toString('base64url');

/** @throws Problem 400 for a token that this query did not give */
export function offsetIn(token: string | undefined, jql: string): number {
  if (token === undefined) return 0;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed[1] === jql && Number.isInteger(parsed[0])) return Number(parsed[0]);
  } catch {
    // falls through to the refusal
  }
  throw badRequest('The nextPageToken is not valid for this query.');
}
