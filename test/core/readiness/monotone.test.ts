import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { ReadyDefinition } from '../../../src/core/definition/definition';
import { PRESETS } from '../../../src/core/definition/presets';
import { judge } from '../../../src/core/readiness/judge';
import type { Readiness } from '../../../src/core/readiness/readiness';
import { RULES } from '../../../src/core/rules/registry';
import { MENDS } from '../../support/mends';
import { runs } from '../../support/runs';
import { issueOf, readyDefinition, storyPlan, type StoryPlan } from '../../support/story-plan';

const judged = (plan: StoryPlan, ready: ReadyDefinition): Readiness => judge(issueOf(plan), { ...DEFAULT_DEFINITION, ready });
const presets = fc.constantFrom(...PRESETS.map(({ ready }) => ready));
const rules = Object.entries(MENDS);

it('every rule has a way to mend it, and no other', () => {
  expect(Object.keys(MENDS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(rules)('mending %s', (rule, mend) => {
  it('meets the rule wherever it was not met', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(storyPlan(), (plan) => {
        const before = judged(plan, DEFAULT_DEFINITION.ready);
        const missing = before.findings.some((finding) => finding.rule === rule);
        const withParent = before.findings.some((finding) => finding.rule === rule && finding.under !== null);
        seen.add(missing && !withParent);
        if (!withParent) expect(judged(mend(plan), DEFAULT_DEFINITION.ready).findings.map((finding) => finding.rule)).not.toContain(rule);
      }),
      runs(100),
    );
    expect(seen).toContain(true);
  });

  it('never lowers the score, nor takes an issue out of ready, by any preset', () => {
    fc.assert(
      fc.property(storyPlan(), presets, (plan, ready) => {
        const [before, after] = [judged(plan, ready), judged(mend(plan), ready)];
        expect(after.score).toBeGreaterThanOrEqual(before.score ?? 0);
        if (before.band === 'ready') expect(after.band).toBe('ready');
      }),
      runs(200),
    );
  });

  it('never lowers the score by any definition', () => {
    fc.assert(
      fc.property(storyPlan(), readyDefinition(), (plan, ready) => {
        expect(judged(mend(plan), ready).score ?? 100).toBeGreaterThanOrEqual(judged(plan, ready).score ?? 0);
      }),
      runs(300),
    );
  });

  it('twice is as good as once', () => {
    fc.assert(fc.property(storyPlan(), presets, (plan, ready) => expect(judged(mend(mend(plan)), ready)).toEqual(judged(mend(plan), ready))), runs(50));
  });
});

it('mended in every respect, an issue has all 100 points, in whatever order it was mended', () => {
  const order = fc.shuffledSubarray(rules.map(([rule]) => rule), { minLength: rules.length });
  fc.assert(
    fc.property(storyPlan(), readyDefinition(), order, (plan, ready, inOrder) => {
      // what asks for more than one criterion finds the first one only after it is written
      const mended = [...inOrder, 'enough-criteria'].reduce((one, rule) => MENDS[rule]?.(one) ?? one, plan);
      expect(judged(mended, ready)).toMatchObject({ findings: [] });
    }),
    runs(200),
  );
});
