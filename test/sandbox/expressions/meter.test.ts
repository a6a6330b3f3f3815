import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { run, variables } from './model';

const tooManySteps = 'The expression takes more than 10000 steps.';

test('every node is a step and a costly member an expensive operation', () => {
  expect(run('1 + 2')).toEqual({ ok: true, value: 3, steps: 4, expensiveOperations: 0 });
  expect(run('issue.subtasks.length + issue.comments.length')).toMatchObject({ ok: true, value: 2, expensiveOperations: 2 });
  expect(run('new Issue(10010).comments')).toMatchObject({ ok: true, value: [], expensiveOperations: 2 });
  expect(run('true || issue.subtasks')).toMatchObject({ ok: true, expensiveOperations: 0 });
});

test('the eleventh expensive operation ends the evaluation, whatever the expression catches', () => {
  const message = expect.stringMatching(/The expression makes more than 10 expensive operations\.$/);
  const eleven = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(x => issue.subtasks)';
  expect(run(eleven.replace(', 11', ''))).toMatchObject({ ok: true, expensiveOperations: 10 });
  expect(run(eleven)).toEqual({ ok: false, message });
  expect(run(`try { ${eleven} } catch (e) { 'saved' }`)).toEqual({ ok: false, message });
});

test.each([
  ['loops inside loops', '[1,2,3,4,5,6,7,8,9,10].map(a => [1,2,3,4,5,6,7,8,9,10].map(b => [1,2,3,4,5,6,7,8,9,10].map(c => [1,2,3,4,5,6,7,8,9,10].map(d => 1))))'],
  ['a text that doubles', `let a = 'x'.repeat(100); ${'a = a + a; '.repeat(40)} a.length`],
  ['a text that is repeated', "'x'.repeat(100).repeat(100).repeat(100).repeat(100).repeat(100).length"],
  ['a List that doubles', `let a = [1]; ${'a = a.concat(a); '.repeat(40)} a.length`],
  ['a List that flattens', `let a = [1]; ${'a = [a, a].flatten(); '.repeat(40)} a.length`],
  ['shared parts that are compared', `let a = [1]; ${'a = [a, a]; '.repeat(40)} a == a`],
  ['shared parts that are written', `let a = [1]; ${'a = [a, a]; '.repeat(40)} JSON.stringify(a)`],
  ['a text of groups', "let a = 'x'.repeat(100).repeat(100).repeat(50); let b = '$1'.repeat(100).repeat(100); a.replace('(x+)', b).length"],
  ['matches of many groups', "let a = 'x'.repeat(100).repeat(50); let b = '()'.repeat(100).repeat(30); a.matchAll(b).length"],
  ['JSON that is small as a text', "JSON.parse('[' + '{},'.repeat(100).repeat(100).repeat(2) + '1]').length"],
  ['a text that replaces itself', "let a = 'x'.repeat(100).repeat(100); let b = a.replace('x', a); b.length"],
])('%s: stopped by the step limit', (_, source) => {
  expect(run(source)).toEqual({ ok: false, message: expect.stringContaining(tooManySteps) });
});

test.each([
  ['a function that calls itself', '(f => f(f))(f => f(f))'],
  ['a function that calls itself in a List', '(f => f(f))(f => [f].map(g => g(g)))'],
  ['a chain of sums', Array.from({ length: 3_000 }, () => '1').join(' + ')],
  ['a value inside itself', `let a = []; ${'a = [a]; '.repeat(1_000)} a == a`],
  ['deep JSON', `JSON.parse('${'['.repeat(3_000)}${']'.repeat(3_000)}')`],
])('%s: refused before the stack ends', (_, source) => {
  expect(run(source)).toMatchObject({ ok: false, message: expect.stringContaining('The expression is nested too deeply.') });
});

test('a pattern that would take for ever is stopped, and cannot be caught', () => {
  const source = "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.replace('(a+)+$', '')";
  expect(run(`try { ${source} } catch (e) { 1 }`)).toMatchObject({ ok: false, message: expect.stringContaining('The search for a pattern takes too long.') });
});

test('a million blanks and comments are no burden', () => {
  expect(run(`${' '.repeat(1_000_000)}${'/**/ //\n'.repeat(100_000)}1`)).toMatchObject({ ok: true, value: 1 });
});

test('a thousand declarations and a thousand conditions are not deep', () => {
  expect(run(`${'let a = 1; '.repeat(1_000)} issue.id`)).toMatchObject({ ok: true, value: 10010 });
  expect(run(Array.from({ length: 1_000 }, () => 'true').join(' && '))).toMatchObject({ ok: true, value: true });
});

test('length and leaves are checked when a limit is given', () => {
  const limits = { steps: 50, expensiveOperations: 10, length: 10, leaves: 2 };
  expect(evaluateExpression('issue.key', variables, limits)).toMatchObject({ ok: true, value: 'SHOP-7' });
  expect(evaluateExpression('issue.summary', variables, limits)).toEqual({ ok: false, message: 'Jira expression is too long (13), limit: 10 characters' });
  expect(evaluateExpression('[1,2,3]', variables, limits)).toEqual({ ok: false, message: 'Jira expression has too many nodes (3), limit: 2 leaves' });
});

test('a limit of steps can be raised, as trigger filters do', () => {
  const source = '[1,2,3,4,5,6,7,8,9,10].map(a => [1,2,3,4,5,6,7,8,9,10].map(b => [1,2,3,4,5,6,7,8,9,10].map(c => [1,2,3,4,5,6,7,8,9,10].map(d => 1)))).length';
  expect(evaluateExpression(source, {}, { steps: 50_000, expensiveOperations: 10 })).toMatchObject({ ok: true, value: 10 });
});
