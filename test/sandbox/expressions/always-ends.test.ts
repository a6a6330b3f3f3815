import * as fc from 'fast-check';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { parseExpression } from '../../../sandbox/expressions/parse';
import { host, variables } from './model';
import { program, words } from './programs';
import { runs } from '../../support/runs';

/** An outcome of the documented form, whatever the text was. */
function ends(source: string): void {
  const outcome = evaluateExpression(source, variables, { steps: 2_000, expensiveOperations: 10 }, host);
  if (outcome.ok) expect(outcome.steps).toBeLessThanOrEqual(2_000);
  else expect(outcome.message).not.toBe('');
}

test('any text gets an outcome', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), ends), runs(300));
});

test('any row of words gets an outcome', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (row) => ends(row.join(' '))), runs(1_000));
});

test('any program is read and gets an outcome', () => {
  fc.assert(fc.property(program, (source) => {
    expect(parseExpression(source)).toMatchObject({ ok: true });
    ends(source);
  }), runs(300));
});

const many = (text: string, count = 20_000): string => text.repeat(count);

test.each([
  ['a number', many('9')],
  ['a fraction', `0.${many('3')}e${many('9', 1_000)}`],
  ['a text', `'${many('x\\n')}'.length`],
  ['a name', many('x')],
  ['a sum', many('1 + ') + '1'],
  ['conditions', many('true && ') + 'true'],
  ['members', `config${many('.a')}`],
  ['lengths', `issue${many('.length')}`],
  ['optional members', `config${many("?.['a']")}`],
  ['calls', `Number${many('(1)')}`],
  ['negations', many('!') + '1'],
  ['types of types', many('typeof ') + '1'],
  ['throws', many('throw ') + '1'],
  ['choices', many('1 ? 2 : ') + '3'],
  ['functions', many('x => ') + '1'],
  ['parentheses', many('(') + '1' + many(')')],
  ['open parentheses', many('(')],
  ['open parameters', many('(a, ')],
  ['lists', many('[') + many(']')],
  ['maps', many('{ a: ') + '1' + many('}')],
  ['blocks', many('x => { let y = 1; return ') + '1' + many('; }')],
  ['tries', many('try { ') + '1' + many(' } catch (e) { 2 }')],
  ['otherwise', many('if (false) { 1 } else ') + '{ 2 }'],
  ['declarations', many('let a = 1; ') + 'a'],
  ['templates', many('`${', 1_000) + '1' + many('}`', 1_000)],
  ['a template', `\`${many('${1}')}\``],
  ['items', `[${many('1, ')}1].length`],
])('a very long source gets an outcome: %s', (_, source) => ends(source));

test.each([
  '(f => f(f))(f => [f].flatMap(g => [g].filter(h => [h].some(i => i(i)))))',
  "(f => f(f))(f => 'a'.replace('a+', g => f(f)))",
  '(f => f(f))(f => [1, 2].sort((a, b) => f(f)))',
  '(f => f(f))(f => [1, 2].reduce((a, b) => f(f)))',
  '(f => f(f))(f => { try { return f(f); } catch (e) { f(f) } })',
  '(f => f(f))(f => ({ a: x => x(x) }).a(f))',
  '(f => f(f))(f => `${[f(f)]}`)',
])('a function that comes back to itself on a way round gets an outcome: %s', ends);
