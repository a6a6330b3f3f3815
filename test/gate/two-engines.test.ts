import fc from 'fast-check';
import { evaluateExpression } from '../../sandbox/expressions/evaluate';
import { toValue } from '../../sandbox/expressions/json';
import { parseExpression } from '../../sandbox/expressions/parse';
import type { DoneDefinition } from '../../src/core/definition/definition';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { compileGate, STRICTEST_LIMITS } from '../../src/core/done/compile-gate';
import { evaluateGate } from '../../src/core/done/judge-done';
import { issueFacts } from '../support/arbitrary';
import { bareIssue, issueEntity } from './expression-model';
import { runs } from '../support/runs';

const FIELD = 'customfield_10050';

/** Jira's documented limits, the strictest of each kind. */
const LIMITS = { steps: 10_000, expensiveOperations: 10, length: STRICTEST_LIMITS.characters, leaves: STRICTEST_LIMITS.leaves };

const definitions = (): fc.Arbitrary<DoneDefinition> => fc.shuffledSubarray([...DEFAULT_DEFINITION.done.criteria], { minLength: 1 }).map((criteria) => ({ criteria }));

function gateOf(done: DoneDefinition) {
  const compiled = compileGate(done, { evidence: FIELD });
  if (!compiled.ok) throw new Error(compiled.why);
  return compiled.gate;
}

const evaluated = (done: DoneDefinition, issue: Parameters<typeof evaluateExpression>[1][string], config: unknown = { messages: gateOf(done).messages }) =>
  evaluateExpression(gateOf(done).expression, { issue, config: toValue(config) }, LIMITS);

it('Jira’s engine and ours give the same answer, word for word', () => {
  fc.assert(
    fc.property(definitions(), issueFacts(), (done, facts) => {
      const sameIssue = { ...facts, evidence: facts.evidence && { ...facts.evidence, issue: facts.id % 2 === 0 ? facts.id : facts.evidence.issue } };
      const outcome = evaluated(done, issueEntity(sameIssue, FIELD));
      expect(outcome).toMatchObject({ ok: true, value: evaluateGate(sameIssue, done) });
    }),
    runs(500),
  );
});

describe('no compiled gate ever errors', () => {
  it.each([
    ['the barest issue', bareIssue(7, FIELD), undefined],
    ['words that got lost', bareIssue(7, FIELD), {}],
    ['a configuration that got lost', bareIssue(7, FIELD), null],
  ])('%s', (_, issue, config) => {
    const outcome = evaluated(DEFAULT_DEFINITION.done, issue, config === undefined ? { messages: gateOf(DEFAULT_DEFINITION.done).messages } : config);
    expect(outcome).toMatchObject({ ok: true, value: expect.any(String) });
  });
});

it('counts at least as many leaves as the sandbox does', () => {
  const { expression } = gateOf(DEFAULT_DEFINITION.done);
  const parsed = parseExpression(expression);
  expect(parsed).toMatchObject({ ok: true });
  const leaves = parsed.ok ? parsed.leaves : 0;
  const tooFew = compileGate(DEFAULT_DEFINITION.done, { evidence: FIELD }, { characters: 1000, leaves: leaves - 1 });
  expect(tooFew.ok).toBe(false);
});
