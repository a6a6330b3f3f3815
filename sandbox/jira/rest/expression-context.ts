import { toValue } from '../../expressions/json';
import type { Value } from '../../expressions/values';
import { issueEntity } from '../expression-entities/issue-entity';
import { projectEntity } from '../expression-entities/project-entity';
import { userEntity } from '../expression-entities/user-entity';
import type { World } from '../expression-entities/world';
import { projectOf } from '../state/find';
import { badRequest, notFound, notServed } from '../problem';
import { isRecord, type JsonRecord } from '../support/json';
import type { Call } from './call';
import { seenIssue, seenProject } from './seen';

const served = new Set(['issue', 'project', 'custom']);

/** Variables that Jira itself gives; whether a custom one of that name would hide it is not published, so that it is refused. */
const own = new Set(['user', 'app', 'issue', 'issues', 'project', 'sprint', 'board', 'serviceDesk', 'customerRequest']);

/**
 * The variables of an evaluation: `user`, what the context names, and the custom variables {type: json | user | issue | list}.
 * @throws Problem 404 for what the caller cannot see, 400 for another shape, 501 for parts that are not served
 */
export function expressionContext(call: Call, world: World, context: unknown): Readonly<Record<string, Value>> {
  const given = isRecord(context) ? context : {};
  const strange = Object.keys(given).find((key) => !served.has(key));
  if (strange !== undefined) throw notServed(`the expression context "${strange}"`);
  const custom = isRecord(given.custom) ? given.custom : {};
  const hidden = Object.keys(custom).find((name) => own.has(name));
  if (hidden !== undefined) throw badRequest(`A custom variable cannot be named "${hidden}", which is a variable of Jira's own.`);
  return {
    ...Object.fromEntries(Object.entries(custom).map(([name, variable]) => [name, customValue(call, world, variable)])),
    user: userEntity(world, call.caller.accountId),
    ...(isRecord(given.issue) ? issueAndProject(call, world, given.issue) : {}),
    ...(isRecord(given.project) ? { project: projectEntity(world, seenProject(call, named(given.project))) } : {}),
  };
}

function issueAndProject(call: Call, world: World, value: JsonRecord): Readonly<Record<string, Value>> {
  const issue = seenIssue(call, named(value));
  return { issue: issueEntity(world, issue), project: projectEntity(world, projectOf(call.state, issue)) };
}

function named({ id, key }: JsonRecord): string {
  if (id !== undefined && key !== undefined) throw badRequest('Name an issue or project by id or by key, not both.');
  const idOrKey = id ?? key;
  if (typeof idOrKey !== 'string' && typeof idOrKey !== 'number') throw badRequest('An issue or project must be named by id or key.');
  return String(idOrKey);
}

/** "A JSON object containing custom content", says the OpenAPI document; without a value it is null. */
function jsonValue(value: unknown): Value {
  if (typeof value !== 'object' || Array.isArray(value)) throw badRequest('The value of a json variable must be an object.');
  return toValue(value);
}

function customValue(call: Call, world: World, variable: unknown): Value {
  if (Array.isArray(variable)) return variable.map((one: unknown) => customValue(call, world, one));
  const { type, ...rest } = isRecord(variable) ? variable : {};
  if (type === 'json') return jsonValue(rest.value ?? null);
  if (type === 'issue') return issueEntity(world, seenIssue(call, named(rest)));
  if (type !== 'user') throw badRequest('A custom variable must be of type json, user or issue, or a list of them.');
  const person = call.state.people.find(({ accountId }) => accountId === rest.accountId);
  if (person === undefined) throw notFound('The user in the context does not exist.');
  return userEntity(world, person.accountId);
}
