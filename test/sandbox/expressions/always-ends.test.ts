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
  }), runs(500));
});
