import { issueTypeById } from '../fields/issue-types';
import { statusById } from '../fields/statuses';
import { badRequest } from '../problem';
import { projectOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import { customNumber } from './custom-field';
import type { Search } from './field';
import { indexedValue, propertyField } from './property-field';
import type { Query } from './query';

type SortKey = string | number | null;
type SortKeyOf = (issue: IssueRecord) => SortKey;

const numberOfKey = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

function sortKeyOf(search: Search, field: string): SortKeyOf {
  switch (field.toLowerCase()) {
    case 'rank': return (issue) => issue.rank;
    // SHOP-9 stands before SHOP-10
    case 'key': case 'issuekey': return (issue) => `${projectOf(search.state, issue).key} ${String(numberOfKey(issue.key)).padStart(9, '0')}`;
    case 'id': return (issue) => Number(issue.id);
    case 'created': case 'createddate': return (issue) => issue.created.getTime();
    case 'updated': case 'updateddate': return (issue) => issue.updated.getTime();
    case 'resolved': case 'resolutiondate': return (issue) => issue.resolved?.getTime() ?? null;
    case 'statuscategorychangeddate': return (issue) => issue.statusCategoryChanged.getTime();
    // ascending order begins with the lowest priority
    case 'priority': return (issue) => -Number(issue.priorityId);
    case 'summary': return (issue) => issue.summary.toLowerCase();
    case 'status': return (issue) => Number(issue.statusId);
    case 'statuscategory': return (issue) => statusById(issue.statusId).category.id;
    case 'issuetype': case 'type': return (issue) => issueTypeById(issue.typeId).name;
    case 'project': return (issue) => projectOf(search.state, issue).name.toLowerCase();
    default: return customNumber(search.state, field) ?? aliasKey(search, field);
  }
}

function aliasKey(search: Search, field: string): SortKeyOf {
  const indexed = indexedValue(search.state.app.indexedProperties, { text: field, name: field, property: null });
  if (indexed === undefined) throw badRequest(`Not able to sort using field '${field}'.`);
  const { values } = propertyField(indexed);
  return (issue) => values(search, issue)[0] ?? null;
}

function compareKeys(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/**
 * Sorts as the query asks, then newest first, as Jira does for a query without an order. An empty value is the largest.
 * @throws Problem 400 for a field that cannot be sorted by
 */
export function sorted(search: Search, issues: readonly IssueRecord[], { orderBy }: Query): readonly IssueRecord[] {
  const keys = orderBy.map(({ field, descending }) => ({ keyOf: sortKeyOf(search, field), sign: descending ? -1 : 1 }));
  const rows = issues.map((issue) => ({ issue, keys: keys.map(({ keyOf }) => keyOf(issue)) }));
  rows.sort((left, right) => {
    for (const [index, { sign }] of keys.entries()) {
      const order = compareKeys(left.keys[index] ?? null, right.keys[index] ?? null);
      if (order !== 0) return order * sign;
    }
    return Number(right.issue.id) - Number(left.issue.id);
  });
  return rows.map(({ issue }) => issue);
}
