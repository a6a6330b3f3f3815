import { toValue } from '../../sandbox/expressions/json';
import type { Entity, Value } from '../../sandbox/expressions/values';
import type { IssueFacts, LinkedIssue } from '../../src/core/story/issue-facts';

const entity = (typeName: string, identity: string, members: Readonly<Record<string, Value>>): Entity => ({
  typeName,
  identity,
  members: () => Object.keys(members),
  get: (name) => members[name],
});

const status = (category: string): Value => entity('IssueStatus', category, { category: entity('IssueStatusCategory', category, { key: category }) });
const type = (level: number): Value => entity('IssueType', String(level), { hierarchyLevel: level });

const linked = (issue: LinkedIssue): Entity => entity('Issue', issue.key, { key: issue.key, status: status(issue.status.category), issueType: type(issue.type.level) });

const link = (direction: string, inward: string, issue: Value): Value => entity('IssueLink', `${direction}/${inward}`, { direction, type: entity('IssueLinkType', inward, { inward }), linkedIssue: issue });

/**
 * The issue of the facts as Jira's expressions see it, with what REST leaves out: links in the other direction
 * and of other types, and a blocker that the person may not see.
 */
export function issueEntity(facts: IssueFacts, evidenceField: string): Entity {
  const other = linked({ key: 'OTHER-1', summary: '', status: { name: 'x', category: 'new' }, type: { name: 'Task', level: 0 } });
  return entity('Issue', String(facts.id), {
    id: facts.id,
    key: facts.key,
    issueType: type(facts.type.level),
    childIssues: facts.subtasks.map(linked),
    links: [link('outward', 'is blocked by', other), link('inward', 'is cloned by', other), link('inward', 'is blocked by', null), ...facts.blockers.map((blocker) => link('inward', 'is blocked by', linked(blocker)))],
    [evidenceField]: toValue(facts.evidence),
  });
}

/** The barest issue: every list and field is null. */
export const bareIssue = (id: number, evidenceField: string): Entity => entity('Issue', String(id), { id, key: 'X-1', issueType: type(0), childIssues: null, links: null, [evidenceField]: null });
