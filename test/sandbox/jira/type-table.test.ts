import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, record, string, union } from 'valibot';
import { findMember, type Mark } from '../../../sandbox/expressions/analysis/model';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { type Entity, isEntity } from '../../../sandbox/expressions/values';
import { expressionHost } from '../../../sandbox/jira/expression-entities/constructors';
import { issueEntity } from '../../../sandbox/jira/expression-entities/issue-entity';
import { jiraModel } from '../../../sandbox/jira/expression-entities/type-table';
import { userEntity } from '../../../sandbox/jira/expression-entities/user-entity';
import { priya } from '../../../sandbox/jira/people';
import { findIssue } from '../../../sandbox/jira/state/find';
import { shopSite } from './site';

const file = join(process.env.READY_DONE_DATA ?? '', 'jira-expressions', 'types.json');
const markOf: Readonly<Record<string, readonly Mark[]>> = { '': ['free'], 1: ['once'], N: ['each', 'counted'] };

if (process.env.READY_DONE_DATA !== undefined && existsSync(file)) {
  const facts = Object.entries(parse(record(string(), union([string(), record(string(), string())])), JSON.parse(readFileSync(file, 'utf8'))))
    .flatMap(([type, members]) => (typeof members === 'string' ? [] : Object.entries(members).map(([member, words]) => [type, member, words] as const)))
    .filter(([, member]) => member !== 'customfield_*');
  const fieldFacts = facts.filter(([, , words]) => !words.startsWith('('));

  test.each(fieldFacts)('%s.%s: %s', (type, member, words) => {
    const found = findMember(jiraModel, type, member);
    const [, gives = '', mark = ''] = /^(\S+)(?: ([1N])\b)?/.exec(words) ?? [];
    expect(found?.gives).toBe(gives);
    expect(markOf[mark]).toContain(found?.mark);
  });

  test('the table has no member that the reference has not', () => {
    const known = new Set(facts.map(([type, member]) => `${type}.${member}`));
    const ours = Object.entries(jiraModel.types).flatMap(([type, { free, once, each, counted, methods }]) =>
      Object.keys({ ...free, ...once, ...each, ...counted, ...methods }).map((member) => `${type}.${member}`));
    expect(ours.filter((one) => !known.has(one) && !one.startsWith('JSON.'))).toEqual([]);
  });
} else {
  test.skip('the table of types against the reference: set READY_DONE_DATA to the folder with the public data to run these', () => undefined);
}

/** What the local Jira's things offer, as far as the demo project has one of each. */
function offered(): readonly Entity[] {
  const { state } = shopSite().jira;
  const world = { state, actingId: priya.accountId };
  const issue = findIssue(state, 'SHOP-8');
  const epic = findIssue(state, 'SHOP-1');
  if (issue === undefined || epic === undefined) throw new Error('The demo project has no SHOP-8 or SHOP-1.');
  const variables = { issue: issueEntity(world, issue), epic: issueEntity(world, epic), user: userEntity(world, priya.accountId) };
  const source = '[issue, epic, user, issue.status, issue.status.category, issue.issueType, issue.priority, issue.links[0], issue.links[0].type, issue.sprint, issue.project, issue.changelogs[0], issue.changelogs[0].items[0], issue.description, issue.properties]';
  const outcome = evaluateExpression(source, variables, { steps: 1_000, expensiveOperations: 100 }, expressionHost(world));
  return outcome.ok && Array.isArray(outcome.value) ? outcome.value.filter(isEntity) : [];
}

const tabled = (type: string): readonly string[] => {
  const { free, once, each, counted, methods } = jiraModel.types[type] ?? {};
  return Object.keys({ ...free, ...once, ...each, ...counted, ...methods });
};

test('things offer only members that their type has', () => {
  const all = offered();
  expect(new Set(all.map(({ typeName }) => typeName)).size).toBe(14);
  const strange = all.flatMap((thing) => thing.members()
    .filter((name) => !tabled(thing.typeName).includes(name) && findMember(jiraModel, thing.typeName, name) === undefined)
    .map((name) => `${thing.typeName}.${name}`));
  expect(strange).toEqual([]);
});

/** Refused as "Unrecognized property", though Jira has them. */
const absent = new Set([
  'User.permissions', 'User.properties', 'User.locale', 'User.avatarUrls', 'User.groups', 'User.groupIds', 'User.getProjectRoles', 'Project.avatarUrls', 'EntityProperties.updated',
]);

test('what the local Jira does not offer is known', () => {
  const [story, ...others] = offered();
  expect(tabled('Issue').filter((name) => !story?.members().includes(name))).toEqual(['name', 'color', 'done', 'stories']);
  const missing = others.flatMap((thing) => tabled(thing.typeName).filter((name) => !thing.members().includes(name)).map((name) => `${thing.typeName}.${name}`));
  expect(missing.filter((one) => !absent.has(one))).toEqual([]);
});
