import * as fc from 'fast-check';
import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { parseExpression } from '../../../sandbox/expressions/parse';
import { host, variables } from './model';
import { runs } from '../../support/runs';

const words = [
  'issue', 'user', 'config', 'null', 'true', 'false', '1', '0.5', "'a'", '"b"', '`c ${', '}', '`', 'let', 'return', 'if', 'else', 'try', 'catch', 'throw',
  'typeof', 'new', 'Map', 'Date', 'Issue', '(', ')', '[', ']', '{', '}', ',', ';', ':', '?', '.', '?.', '??', '=>', '=', '==', '!=', '<', '>=', '!', '+', '-', '*', '%',
  '&&', '||', 'x', 'f', 'key', 'labels', 'map', 'reduce', 'sort', 'set', 'get', 'length', 'plusMonths', 'repeat', 'JSON', 'parse', 'stringify', 'Number', '\\', '//', '/*', '*/', '\n',
];

const leaf = fc.constantFrom('issue', 'user', 'config', 'x', 'y', 'null', 'true', '0', '7', "'ab'", '[]', '{}', 'new Date()', 'issue.labels', 'issue.subtasks', 'Number', 'JSON');
const { program } = fc.letrec<{ program: string }>((tie) => ({
  program: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    leaf,
    fc.tuple(tie('program'), fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '>', '&&', '||', '??'), tie('program')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('program'), fc.constantFrom('.', '?.'), fc.constantFrom('key', 'length', 'labels', 'missing', 'min')).map(([a, dot, name]) => `(${a})${dot}${name}`),
    fc.tuple(tie('program'), fc.constantFrom('map', 'filter', 'some', 'flatMap', 'includes', 'concat', 'indexOf', 'slice', 'split', 'repeat', 'get', 'plusDays'), tie('program')).map(([a, name, b]) => `(${a}).${name}(${b})`),
    fc.tuple(tie('program'), tie('program')).map(([a, b]) => `(${a}).reduce((x, y) => ${b}, null)`),
    fc.tuple(tie('program'), tie('program'), tie('program')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('program'), tie('program')).map(([a, b]) => `(x => { try { return ${a}; } catch (y) { ${b} } })(${b})`),
    tie('program').map((a) => `(x => ${a})`),
    tie('program').map((a) => `\`t \${${a}}\``),
    tie('program').map((a) => `[${a}, { k: ${a} }]`),
    tie('program').map((a) => `(${a})(${a})`),
  ),
}));

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
  }), runs(1_000));
});
