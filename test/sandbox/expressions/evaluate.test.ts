import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { EvaluationError } from '../../../sandbox/expressions/failure';
import { prepare } from '../../../sandbox/expressions/prepare';
import { entity, run } from './model';

test('a syntax error is a failure with its place', () => {
  expect(run('1 +\n  )')).toEqual({ ok: false, message: expect.stringMatching(/expected, \) encountered\.$/), location: { line: 2, column: 3 } });
});

test('an entity may refuse; the refusal is an evaluation error that can be caught', () => {
  const closed = { ...entity('Issue', '1', {}), get: () => { throw new EvaluationError('You cannot see this.'); } };
  expect(evaluateExpression('issue.key', { issue: closed })).toMatchObject({ ok: false, message: 'Evaluation failed: "issue.key" - You cannot see this.' });
  expect(evaluateExpression('try { issue.key } catch (e) { e.message }', { issue: closed })).toMatchObject({ ok: true, value: 'You cannot see this.' });
});

test("a host's own fault is let through", () => {
  const broken = { ...entity('Issue', '1', {}), get: () => { throw new TypeError('a bug'); } };
  expect(() => evaluateExpression('try { issue.key } catch (e) { 1 }', { issue: broken })).toThrow(new TypeError('a bug'));
});

test('an evaluation leaves nothing behind for the next', () => {
  expect(run('let seen = 1; seen')).toMatchObject({ ok: true, value: 1 });
  expect(run('seen')).toMatchObject({ ok: false });
});

test('programs are remembered, but not for ever', () => {
  const first = prepare('1 + 100');
  expect(prepare('1 + 100')).toBe(first);
  for (let at = 0; at < 300; at += 1) prepare(`2 + ${at}`);
  expect(prepare('1 + 100')).not.toBe(first);
  expect(prepare('1 + 100').parsed).toEqual(first.parsed);
});
