import { maySee } from '../permissions/may';
import { badRequest } from '../problem';
import type { IssueRecord } from '../state/records';
import { compile } from './compile';
import type { Search } from './field';
import { sorted } from './order';
import { parseJql } from './parse';

/**
 * All issues that the searcher may see and that the query finds, in its order.
 * @throws Problem 400 for a query that JQL refuses, or that restricts nothing
 */
export function findIssues(search: Search, jql: string): readonly IssueRecord[] {
  const query = parseJql(jql);
  if (query.where === null) throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const matches = compile(search, query.where);
  const found = [...search.state.issues.values()].filter((issue) => maySee(search.state, issue, search.searcherId) && matches(issue));
  return sorted(search, found, query);
}
