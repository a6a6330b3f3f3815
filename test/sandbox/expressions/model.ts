import type { Host } from '../../../sandbox/expressions/host';
import { parseDate } from '../../../sandbox/expressions/dates';
import { toJson, type Json } from '../../../sandbox/expressions/json';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { type Entity, lambda, type Value } from '../../../sandbox/expressions/values';

/** A small model of Jira: members in a table, those named in `costly` count as an expensive operation. */
export function entity(typeName: string, identity: string, members: Readonly<Record<string, Value>>, costly: readonly string[] = []): Entity {
  return {
    typeName,
    identity,
    members: () => Object.keys(members),
    get: (name, meter) => {
      if (costly.includes(name)) meter.expensive();
      return Object.hasOwn(members, name) ? members[name] : undefined;
    },
  };
}

export const priya = entity('User', 'priya', { accountId: 'priya', displayName: 'Priya' });
export const dan = entity('User', 'dan', { accountId: 'dan', displayName: 'Dan' });

const subtasks = ['done', 'new'].map((key, at) =>
  entity('Issue', `sub-${at}`, { key: `SHOP-${at + 20}`, status: entity('IssueStatus', key, { category: entity('IssueStatusCategory', key, { key }) }) }));

export const issue = entity('Issue', '10010', {
  id: 10010, key: 'SHOP-7', summary: 'As a buyer, I want to pay by card', description: null, assignee: null, reporter: priya,
  created: parseDate('2026-01-31T10:00:00.000+0000'), labels: ['checkout', 'needs-refinement'], subtasks, comments: [],
  properties: entity('EntityProperties', '10010', { get: lambda((args) => (args[0] === 'rnd' ? new Map([['score', 80]]) : null)) }),
}, ['subtasks', 'comments']);

export const variables = { issue, user: priya, other: dan, config: new Map<string, Value>([['min', 2], ['mode', 'enforce']]) };

export const host: Host = {
  now: () => new Date('2026-09-14T10:00:00Z'),
  constructors: { Issue: (args, meter) => { meter.expensive(); return args[0] === 10010 ? issue : null; } },
};

export const run = (source: string) => evaluateExpression(source, variables, undefined, host);

/** The value as JSON, or the message of the failure. */
export function answer(source: string): Json {
  const outcome = run(source);
  return outcome.ok ? toJson(outcome.value, (bean) => `${bean.typeName} ${bean.identity}`) : { failure: outcome.message };
}

/** The reason alone, without the quoted part. */
export function reason(source: string): string {
  const outcome = run(source);
  return outcome.ok ? `no failure: ${source}` : outcome.message.replace(/^Evaluation failed: "[^]*?" - /, '');
}
