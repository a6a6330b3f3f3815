import { gateText } from '../expressions/gate-text';
import { app, shopSite } from './site';

const ask = (check: string, expressions: unknown, contextVariables?: unknown) =>
  shopSite().call('sam', 'POST', `/expression/analyse${check === '' ? '' : `?check=${check}`}`, { expressions, contextVariables });
const first = async (check: string, expression: string, contextVariables?: unknown): Promise<unknown> => {
  const { status, body } = await ask(check, [expression], contextVariables);
  expect(status).toBe(200);
  return Array.isArray(body) ? null : Object.values(body ?? {})[0]?.[0];
};

it('checks the syntax unless another check is asked for, each expression by itself', async () => {
  expect((await ask('', ['issue.key', 'issue.key >\n  > 1'])).body).toEqual({
    results: [
      { expression: 'issue.key', valid: true },
      {
        expression: 'issue.key >\n  > 1', valid: false,
        errors: [{ line: 2, column: 3, type: 'syntax', message: '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or { expected, > encountered.' }],
      },
    ],
  });
});

it.each(['syntax', 'type', 'complexity'])('checks the size for check=%s', async (check) => {
  const long = `'${'x'.repeat(1_038)}'`;
  const wide = `[${Array.from({ length: 150 }, () => '1').join(',')}]`;
  expect(await first(check, long)).toEqual({ expression: long, valid: false, errors: [{ message: 'Jira expression is too long (1040), limit: 1000 characters', type: 'other' }] });
  expect(await first(check, wide)).toEqual({ expression: wide, valid: false, errors: [{ message: 'Jira expression has too many nodes (150), limit: 100 leaves', type: 'other' }] });
  expect(await first(check, `'${'x'.repeat(998)}'`)).toMatchObject({ valid: true });
});

it('reports syntax and size together', async () => {
  const errors = [{ type: 'syntax', line: 1, column: 1_005 }, { type: 'other', message: 'Jira expression is too long (1004), limit: 1000 characters' }];
  expect(await first('', `'${'x'.repeat(1_000)}' +`)).toMatchObject({ valid: false, errors });
});

it('says of an expression that calls itself that it is too complex', async () => {
  const expression = 'let f = x => x(x); f(f)';
  expect(await first('syntax', expression)).toEqual({ expression, valid: true });
  for (const check of ['type', 'complexity']) expect(await first(check, expression)).toEqual({ expression, valid: false, errors: [{ message: 'Jira expression is too complex to be analysed.', type: 'other' }] });
});

it.each([
  ['issue.key', 'String'],
  ['issues.map(i => {idAndKey: [i.id, i.key], summary: i.summary, comments: i.comments})', 'List<{idAndKey: [Number, String], summary: String, comments: List<Comment>}>'],
  ['issue.subtasks.every(s => s.status.category.key == "done")', 'Boolean'],
  ['issue?.customfield_10016', 'Any'],
  ['(issue.links ?? []).flatMap(l => [l.linkedIssue.key])', 'List<String>'],
  ['issue.getNewestChangelog("summary")?.items.map(i => i.toString)', 'List<String>'],
  ['let n = x => x + 1; n(2)', 'Number'],
  ['typeof nothing', 'String'],
  ['issue.isEpic ? issue.stories.length : null', 'Number'],
  ['issue.created.plusDays(1) > new Date()', 'Boolean'],
])('check=type: %s is %s', async (expression, type) => {
  expect(await first('type', expression)).toEqual({ expression, valid: true, type });
});

it.each([
  ["issues.map(i => i.id > '0')", "i.id > '0'", "Can't compare Number to String."],
  ['issue.nonsense', 'issue.nonsense', expect.stringMatching(/^Unrecognized property of `issue`: "nonsense" \('nonsense'\)\. Available properties of type 'Issue' are: 'assignee', 'attachments', /)],
  ['config.list', 'config', 'Unrecognized identifier: "config"'],
  ['issue.key.trim(1)', 'issue.key.trim(1)', '"trim" takes 0 arguments, 1 given.'],
  ['issue.key()', 'issue.key()', '"key" is not a function.'],
  ['new Sprint(1)', 'new Sprint(1)', 'Unrecognized type: "Sprint".'],
  ['issue.id == issue.key ? 1 : 2', 'issue.id == issue.key', "Can't compare Number to String."],
])('check=type: %s fails at %s', async (expression, part, message) => {
  expect(await first('type', expression)).toEqual({ expression, valid: false, type: 'TypeError', errors: [{ expression: part, message, type: 'type' }] });
});

it.each([
  ['value.displayName', { value: 'User' }, 'String'],
  ['record.a + 1', { record: '{ a: Number, b: String }' }, 'Number'],
  ['listOfStrings.map(s => s.length)', { listOfStrings: 'List<String>' }, 'List<Number>'],
  ['issue + 1', { issue: 'Number' }, 'Number'],
  ['config.messages', { config: 'Any' }, 'Any'],
])('check=type knows the variables of the question: %s', async (expression, variables, type) => {
  expect(await first('type', expression, variables)).toEqual({ expression, valid: true, type });
});

it.each<[string, string, Readonly<Record<string, string>>]>([
  ['issue.key', '0', {}],
  ['new Issue(10010).comments', '2', {}],
  ['issues.map(i => i.comments)', 'N', { N: 'issues' }],
  ['[issue.properties, issues.map(i => i.comments.map(c => c.properties))]', '1 + 2 * N', { N: 'issues' }],
  ["issues.map(issue => issue.properties['property_key'])", '1', {}],
  ['issues.map(i => i.parent)', '1', {}],
  ['issues.map(i => i.parent.assignee)', '1 + N', { N: 'issues' }],
  ['issues.map(i => i.comments.length)', '1', {}],
  ['(issue.childIssues ?? []).slice(0, 9).filter(i => i.assignee)', '2', {}],
  ['issue.links.map(l => l.linkedIssue).map(i => i.assignee)', '1 + N', { N: 'issue.links.map(l => l.linkedIssue)' }],
  ['issues.map(i => i.links.length)', 'N', { N: 'issues' }],
  ['issues.flatMap(i => i.subtasks.map(s => s.links))', 'N + M * N', { N: 'issues', M: 'i.subtasks' }],
  ["['assignee', 'labels'].map(n => issue?.[n])", '2', {}],
  ['issue?.[issue.key]', '1', {}],
  ["issue?.['summary']", '0', {}],
  ['issue.isEpic ? issue.stories : issue.subtasks', '2', {}],
  ['let f = x => x.links; [f(issue), f(issue)]', '2', {}],
  ['let p = issue.properties; [p.a, p.get("b")]', '3', {}],
  ['issue.customfield_10016 == null', '1', {}],
])('check=complexity: %s costs %s', async (expression, expensiveOperations, variables) => {
  expect(await first('complexity', expression)).toEqual({ expression, valid: true, complexity: { expensiveOperations, variables } });
});

it('knows the worst a gate can do', async () => {
  expect(await first('complexity', gateText, { config: 'Any', originalIssue: 'Issue' })).toMatchObject({ valid: true, complexity: { expensiveOperations: '1 + 3 * N + M * N', variables: { N: 'config.messages', M: 'c.texts' } } });
  expect(await first('type', gateText, { config: 'Any', originalIssue: 'Issue' })).toMatchObject({ valid: true });
});

it.each([
  ['speed', ['1'], undefined, 'check'],
  ['type', '1', undefined, 'list of texts'],
  ['type', [1], undefined, 'list of texts'],
  ['type', ['1'], { a: 'Moon' }, 'no such type: a: Moon'],
  ['type', ['1'], { a: 'List<' }, 'no such type: a: List<'],
  ['type', ['1'], { a: 7 }, 'no such type: a: 7'],
])('refuses check=%s of %j with %j', async (check, expressions, variables, message) => {
  expect(await ask(check, expressions, variables)).toMatchObject({ status: 400, body: { errorMessages: [expect.stringContaining(message)] } });
});

it('wants the scopes of an app', async () => {
  const asApp = (scopes: readonly string[]) => shopSite().call('app', 'POST', '/expression/analyse', { expressions: ['1'] }, scopes);
  expect((await asApp(app.scopes)).status).toBe(200);
  expect((await asApp(['read:jira-work'])).status).toBe(401);
});
