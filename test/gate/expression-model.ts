import { toValue } from '../../sandbox/expressions/json';
import type { Meter } from '../../sandbox/expressions/meter';
import { lambda, type Entity, type Value } from '../../sandbox/expressions/values';
import { evidenceField } from '../../src/contract/evidence';
import { acceptedTexts, type DoneSubject } from '../../src/core/done/done-subject';
import type { LinkedIssue } from '../../src/core/story/issue-facts';
import { FIELDS } from './gate-of';

type Members = Readonly<Record<string, Value | ((meter: Meter) => Value)>>;

const entity = (typeName: string, identity: string, members: Members): Entity => ({
  typeName,
  identity,
  members: () => Object.keys(members),
  get: (name, meter) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    return typeof member === 'function' ? member(meter) : member;
  },
});

/** A member that loads data: one expensive operation a read. */
const costly = (value: Value) => (meter: Meter): Value => {
  meter.expensive();
  return value;
};

const status = (category: string): Value => entity('IssueStatus', category, { category: entity('IssueStatusCategory', category, { key: category }) });
const type = (name: string, level: number): Value => entity('IssueType', name, { name, hierarchyLevel: level });
const user = (accountId: string): Entity => entity('User', accountId, { accountId });

const linked = (issue: LinkedIssue): Entity => entity('Issue', issue.key, { key: issue.key, status: status(issue.status.category), issueType: type(issue.type.name, issue.type.level) });

const link = (direction: string, inward: string, issue: Value): Value => entity('IssueLink', `${direction}/${inward}`, { direction, type: entity('IssueLinkType', inward, { inward }), linkedIssue: issue });

/** The texts of the subject, as `getNewestChangelog` finds them. */
function newestChangelog({ texts }: DoneSubject): Value {
  return lambda(([field], meter) => {
    meter.expensive();
    const id = texts?.[acceptedTexts(FIELDS.criteria).indexOf(String(field))] ?? null;
    return id === null ? null : entity('Changelog', id, { id });
  });
}

/**
 * The issue of a subject as Jira's expressions see it, with what REST leaves out: links in the other direction
 * and of other types, and a blocker that the person may not see.
 */
export function issueEntity(subject: DoneSubject): Entity {
  const { facts } = subject;
  const other = linked({ key: 'OTHER-1', summary: '', status: { name: 'x', category: 'new' }, type: { name: 'Task', level: 0 } });
  const { evidence, readiness, estimate } = FIELDS;
  return entity('Issue', String(facts.id), {
    id: facts.id,
    key: facts.key,
    issueType: type(facts.type.name, facts.type.level),
    description: null,
    childIssues: costly(facts.subtasks.map(linked)),
    links: costly([link('outward', 'is blocked by', other), link('inward', 'is cloned by', other), link('inward', 'is blocked by', null), ...facts.blockers.map((blocker) => link('inward', 'is blocked by', linked(blocker)))]),
    assignee: costly(facts.assignee === null ? null : user(facts.assignee)),
    fixVersions: costly(toValue(facts.fields.fixVersions ?? null)),
    labels: costly(toValue(facts.fields.labels ?? null)),
    resolution: facts.fields.resolution === null ? null : entity('Resolution', '1', {}),
    comments: costly([entity('Comment', '1', { id: 1 }), ...(subject.commented === true ? [entity('Comment', 'new', { id: null })] : [])]),
    getNewestChangelog: newestChangelog(subject),
    customfield_10031: costly('as text'),
    ...(evidence === null ? {} : { [evidence]: costly(facts.evidence === null ? null : toValue(evidenceField(facts.id, facts.evidence, 'x'))) }),
    ...(readiness === null ? {} : { [readiness]: costly(subject.readiness ?? null) }),
    ...(estimate === null ? {} : { [estimate]: costly(facts.estimate ?? null) }),
  });
}

/** The person who acts. */
export const actorOf = ({ actor }: DoneSubject): Value => (actor === undefined ? null : user(actor));

/** The barest issue: every list and field is null, and every field that can be missing is. */
export const bareIssue = (id: number): Entity => entity('Issue', String(id), { id, key: 'X-1', issueType: type('Story', 0), childIssues: null, links: null, description: null, resolution: null, assignee: null, comments: null, getNewestChangelog: lambda(() => null) });

/** The same issue under another id, with every field value that it had. */
export const copyOf = (issue: Entity, id: number): Entity => ({ typeName: issue.typeName, identity: String(id), members: () => issue.members(), get: (name, meter) => (name === 'id' ? id : issue.get(name, meter)) });
