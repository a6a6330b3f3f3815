import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, parse, record, string, unknown } from 'valibot';
import { analyse } from '../../../sandbox/expressions/analysis/analyse';
import { anyType } from '../../../sandbox/expressions/analysis/type';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { parseExpression } from '../../../sandbox/expressions/parse';
import { jiraModel } from '../../../sandbox/jira/expression-entities/type-table';
import { answer, variables } from './model';

/** Variables of modules, which the analyser does not take for granted. */
const elsewhere = new Map(['value', 'configuration', 'config', 'event', 'originalIssue', 'transition', 'workflow'].map((name) => [name, anyType]));

const folder = join(process.env['READY_DONE_DATA'] ?? '', 'jira-expressions');
const present = process.env['READY_DONE_DATA'] !== undefined && existsSync(folder);
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

if (present) {
  const published = parse(array(object({ expression: string(), note: string() })), read('corpus.json'));
  const expected = parse(object({ cases: record(string(), unknown()), errors: record(string(), string()), analyse: record(string(), string()) }), read('expected.json'));
  const good = published.filter(({ note }) => note === 'ok').map(({ expression }) => expression);

  test(`all ${good.length} published expressions that are marked good are read`, () => {
    expect(good.length).toBeGreaterThan(0);
    expect(good.filter((expression) => !parseExpression(expression).ok)).toEqual([]);
  });

  test.each(Object.entries(expected.cases))('%s', (source, value) => {
    expect(answer(source)).toEqual(value);
  });

  // the file cuts what follows with dots, and says in brackets what the context lacks
  test.each(Object.entries(expected.errors))('%s fails as published', (key, message) => {
    const source = key.replace(/ \(no issue in context\)$/, '');
    const outcome = evaluateExpression(source, key === source ? variables : {});
    const parts = message.replace(/ \.\.\.$/, '').split(' ... ');
    expect(outcome.ok ? [] : parts.filter((part) => !outcome.message.includes(part))).toEqual([]);
    expect(outcome.ok).toBe(false);
  });

  test.each(Object.entries(expected.analyse))('%s may cost %s', (source, cost) => {
    const parsed = parseExpression(source);
    expect(parsed.ok && analyse(parsed.program, source, jiraModel, new Map()).expensiveOperations).toBe(cost);
  });

  // what names a variable that not every context has, a member that the reference does not list, or more than it allows
  test('the published expressions about issues alone have no type errors', () => {
    const found = good.flatMap((source) => {
      const parsed = parseExpression(source);
      const problems = parsed.ok ? analyse(parsed.program, source, jiraModel, elsewhere).problems : [];
      return problems.map(({ expression }) => expression);
    });
    expect(found).toEqual(['c.author.key', 'user.groups()']);
  });
} else {
  test.skip('published expressions: set READY_DONE_DATA to the folder with the public data to run these', () => undefined);
}
