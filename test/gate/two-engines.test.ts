import fc from 'fast-check';
import { evaluateExpression } from '../../sandbox/expressions/evaluate';
import { toValue } from '../../sandbox/expressions/json';
import type { Value } from '../../sandbox/expressions/values';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import { STRICTEST_LIMITS } from '../../src/core/done/gate-limits';
import { evaluateGate } from '../../src/core/done/judge-done';
import { doneDefinitions, doneSubjects, EVERY_CRITERION, NOW } from '../support/done';
import { facts, linked } from '../support/facts';
import { runs } from '../support/runs';
import { actorOf, bareIssue, copyOf, issueEntity } from './expression-model';
import { compile, gateOf } from './gate-of';

/** Jira's documented limits, the strictest of each kind. */
const LIMITS = { steps: STRICTEST_LIMITS.steps, expensiveOperations: STRICTEST_LIMITS.expensiveOperations, length: STRICTEST_LIMITS.characters, leaves: STRICTEST_LIMITS.leaves };
const HOST = { now: () => new Date(NOW), constructors: {} };

/** Jira's answer; `asked` is what the panel and the record of a transition say, which no rule's configuration holds. */
const evaluated = (gate: { readonly config: { readonly expression: string } }, issue: Value, user: Value, asked: 'before' | 'after' | null = null) =>
  evaluateExpression(gate.config.expression, { issue, user, config: toValue({ ...gate.config, ...(asked === null ? {} : { asked }) }) }, LIMITS, HOST);

it('Jira’s engine and ours give the same answer, word for word', () => {
  let compared = 0;
  fc.assert(
    fc.property(doneDefinitions(), doneSubjects(), (done, subject) => {
      const gate = compile(done);
      if (!gate.ok) return;
      compared += 1;
      const outcome = evaluated(gate, issueEntity(subject), actorOf(subject), subject.phase === 'during' ? null : subject.phase);
      expect(outcome).toMatchObject({ ok: true, value: evaluateGate(subject, done, gate.form) });
    }),
    runs(500),
  );
  // most definitions fit, or nothing was compared
  expect(compared).toBeGreaterThan(100);
});

it('no compiled gate ever errors on the barest issue, nor on one without a person', () => {
  fc.assert(
    fc.property(doneDefinitions(), fc.constantFrom(null, 'before' as const, 'after' as const), (done, asked) => {
      const gate = compile(done);
      if (gate.ok) expect(evaluated(gate, bareIssue(7), null, asked)).toMatchObject({ ok: true });
    }),
    runs(200),
  );
});

it('evidence that was given for another issue proves nothing: a clone, an import', () => {
  const of = (id: number) => ({ facts: facts({ id, evidence: { until: { tests: NOW + 1 }, text: ['5', null], by: 'x', at: 'x' } }), phase: 'during' as const, now: NOW, texts: ['5', null], readiness: 100, actor: 'x', commented: false });
  const gate = gateOf({ ...DEFAULT_DEFINITION.done, criteria: EVERY_CRITERION.filter(({ id }) => id === 'tests' || id === 'accepted') });
  expect(evaluated(gate, issueEntity(of(7)), null)).toMatchObject({ ok: true, value: true });
  expect(evaluated(gate, copyOf(issueEntity(of(7)), 8), null)).toMatchObject({ ok: true, value: expect.stringMatching(/^2 still missing/) });
});

it('costs what was said at most, however many sub-tasks and links there are', () => {
  const many = (level: number) => Array.from({ length: 900 }, (_, n) => linked(`SHOP-${n}`, 'new', level));
  const subject = { facts: facts({ subtasks: many(-1), blockers: many(0), fields: { fixVersions: [], labels: null, resolution: null, assignee: null } }), phase: 'during' as const, now: NOW, texts: [null, null], readiness: 100, actor: 'x', commented: true };
  const definitions: readonly DoneDefinition[] = [DEFAULT_DEFINITION.done, { ...DEFAULT_DEFINITION.done, criteria: EVERY_CRITERION.slice(0, 4) }];
  for (const done of definitions) {
    const gate = gateOf(done);
    const outcome = evaluated(gate, issueEntity(subject), actorOf(subject));
    // the person may not see one of the first links, and two are of another sort
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) continue;
    expect(outcome.steps).toBeLessThanOrEqual(gate.cost.steps);
    expect(outcome.expensiveOperations).toBeLessThanOrEqual(gate.cost.expensiveOperations);
  }
});
