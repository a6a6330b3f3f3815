import fc from 'fast-check';
import { evaluateExpression } from '../../sandbox/expressions/evaluate';
import { toValue } from '../../sandbox/expressions/json';
import { idsConfig, readIds } from '../../src/core/done/ask-ids';
import { GATED_LEVEL } from '../../src/core/done/criterion-kind';
import { WITHOUT_END } from '../../src/core/done/evidence';
import { judgeDone } from '../../src/core/done/judge-done';
import { doneDefinitions, doneSubjects, NOW } from '../support/done';
import { runs } from '../support/runs';
import { actorOf, issueEntity } from './expression-model';
import { compile } from './gate-of';

it('Jira’s engine names the criteria that are not met, and those that only a waiver covers, as our own judgement does', () => {
  let compared = 0;
  fc.assert(
    fc.property(doneDefinitions(), doneSubjects(), (done, someSubject) => {
      const gate = compile(done);
      const subject = { ...someSubject, phase: 'after' as const };
      if (!gate.ok || subject.facts.type.level !== GATED_LEVEL) return;
      compared += 1;
      const { evidence } = subject.facts;
      const until = Object.entries(evidence?.until ?? {});
      const waived = new Set(until.flatMap(([id, end]) => (NOW < end && end !== WITHOUT_END ? [id] : [])));
      const outcome = evaluateExpression(gate.config.expression, { issue: issueEntity(subject), user: actorOf(subject), config: toValue({ ...idsConfig(gate.config, waived) }) }, { steps: 10_000, expensiveOperations: 10 }, { now: () => new Date(NOW), constructors: {} });
      const bare = { ...subject, facts: { ...subject.facts, evidence: evidence && { ...evidence, until: Object.fromEntries(until.filter(([id]) => !waived.has(id))) } } };
      const unmet = (about: typeof subject) => judgeDone(about, done).filter(({ state }) => state === 'unmet').map(({ criterion: { id } }) => id);
      expect(outcome).toMatchObject({ ok: true });
      expect(outcome.ok && readIds(outcome.value, waived)).toEqual({ reasons: unmet(subject), waived: unmet(bare).filter((id) => waived.has(id)) });
    }),
    runs(300),
  );
  expect(compared).toBeGreaterThan(30);
});
