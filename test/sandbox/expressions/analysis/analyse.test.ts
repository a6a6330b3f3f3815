import * as fc from 'fast-check';
import { analyse } from '../../../../sandbox/expressions/analysis/analyse';
import type { Model } from '../../../../sandbox/expressions/analysis/model';
import { plain } from '../../../../sandbox/expressions/analysis/type';
import { evaluateExpression } from '../../../../sandbox/expressions/evaluate';
import { parseExpression } from '../../../../sandbox/expressions/parse';
import { runs } from '../../../support/runs';
import { host, variables } from '../model';
import { program } from '../programs';

/** The types of the small model of the tests. */
const model: Model = {
  types: {
    Issue: {
      free: {
        id: 'Number', key: 'String', summary: 'String', description: 'Any', assignee: 'User', reporter: 'User', created: 'Date', labels: 'List<String>', status: 'Any',
        properties: 'EntityProperties',
      },
      each: { subtasks: 'List', comments: 'List' },
    },
    User: { free: { accountId: 'String', displayName: 'String' } },
    JSON: { methods: { stringify: { mark: 'free', least: 1, most: 1, gives: 'String' }, parse: { mark: 'free', least: 1, most: 1, gives: 'Any' } } },
  },
  variables: { issue: 'Issue', user: 'User', other: 'User', config: 'Map' },
  constructors: { Issue: { mark: 'each', least: 1, most: 1 }, Date: { mark: 'free', least: 0, most: 1 }, Map: { mark: 'free', least: 0, most: 0 } },
};

const look = (source: string) => {
  const parsed = parseExpression(source);
  return parsed.ok ? analyse(parsed.program, source, model, new Map([['x', plain('Any')], ['y', plain('Any')]])) : null;
};

test.each([
  ['a function that calls itself', 'let f = x => x(x); f(f)', 'Any'],
  ['functions in functions', `${'(x => '.repeat(40)}1${')'.repeat(40)}`, 'Function'],
  ['a long chain', Array.from({ length: 1_000 }, () => '1').join(' + '), 'Any'],
  ['a type that doubles', `let f = x => [x, x]; ${'f('.repeat(30)}1${')'.repeat(30)}.length`, 'Number'],
  ['a type of too many parts', `let f = x => [x, x]; ${'f('.repeat(30)}1${')'.repeat(30)}`, expect.stringMatching(/^\[[^]{5,5000}$/)],
  ['a type of many parts that is compared', `let f = x => [x, x]; let a = ${'f('.repeat(14)}1${')'.repeat(14)}; true ? a : a`, expect.stringContaining('[[')],
])('%s is looked at for a while', (_, source, type) => {
  expect(look(source)?.type).toEqual(type);
});

test('it says when it did not see the whole', () => {
  expect(look('let f = x => x(x); f(f)')?.complete).toBe(false);
  expect(look(`let a = x => [x, x]; ${Array.from('bcdefghijklmnop', (name, at) => `let ${name} = x => ${'abcdefghijklmno'[at]}(${'abcdefghijklmno'[at]}(x)); `).join('')}p(issue.subtasks)`)?.complete).toBe(false);
  // what a function does that comes out of a try is not known
  expect(look('((x => { try { return (x => issue.subtasks.map(x => x.key)); } catch (y) { issue } })(issue))(issue)')?.complete).toBe(false);
  expect(look('issue.subtasks.map(x => x.key)')?.complete).toBe(true);
});

test('an error is told once, however often its function is called', () => {
  expect(look('let f = x => x.nope; [f(issue), f(issue)]')?.problems).toEqual([{ expression: 'x.nope', message: expect.stringContaining('"nope"') }]);
});

test('any program is looked at', () => {
  fc.assert(fc.property(program, (source) => {
    expect(look(source)).toMatchObject({ type: expect.any(String), expensiveOperations: expect.stringMatching(/^[\dA-Z]/) });
  }), runs(200));
});

test('a program without lists of unknown length never costs more than was said', () => {
  fc.assert(fc.property(program, (source) => {
    const said = look(source);
    const outcome = evaluateExpression(source, { ...variables, x: null, y: null }, { steps: 2_000, expensiveOperations: 1_000 }, host);
    if (said?.complete !== true || !outcome.ok || Object.keys(said.variables).length > 0) return;
    expect(outcome.expensiveOperations).toBeLessThanOrEqual(Number(said.expensiveOperations));
  }), runs(200));
});

test('a program that ran has the type that was said, and one that is said to fail fails or branches', () => {
  fc.assert(fc.property(program, (source) => {
    const said = look(source);
    const outcome = evaluateExpression(`typeof (${source})`, { ...variables, x: null, y: null }, { steps: 2_000, expensiveOperations: 1_000 }, host);
    if (said === null || !outcome.ok || typeof outcome.value !== 'string' || said.type === 'TypeError' || said.type === 'Any' || outcome.value === 'null') return;
    const named = /^\[|^List/.test(said.type) ? 'List' : said.type.startsWith('{') ? 'Map' : said.type;
    expect(outcome.value).toBe(named);
  }), runs(200));
});
