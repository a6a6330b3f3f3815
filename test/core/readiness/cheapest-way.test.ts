import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { ReadyDefinition } from '../../../src/core/definition/definition';
import { PRESETS } from '../../../src/core/definition/presets';
import { cheapestWay, type Way } from '../../../src/core/readiness/cheapest-way';
import { DOING_RULES, doingOf } from '../../../src/core/readiness/effort';
import { judge } from '../../../src/core/readiness/judge';
import type { Finding, Readiness } from '../../../src/core/readiness/readiness';
import { RULES } from '../../../src/core/rules/registry';
import { doc, h, ul } from '../../support/adf';
import { facts, linked } from '../../support/facts';
import { MENDS } from '../../support/mends';
import { runs } from '../../support/runs';
import { issueOf, readyDefinition, storyPlan } from '../../support/story-plan';

const standard = DEFAULT_DEFINITION.ready;
const judged = (changes: Parameters<typeof facts>[0] = {}, ready = standard): Readiness =>
  judge(
    facts({
      summary: 'As a shopper, I want to save my cart so that I can pay later',
      description: doc(h(2, 'Acceptance criteria'), ul('The cart is back after signing in again', 'An empty cart shows a hint')),
      estimate: 3,
      ...changes,
    }),
    { ...DEFAULT_DEFINITION, ready },
  );
const told = (way: Way | null) => way && { steps: way.steps.map(({ does, scoreAfter, bandAfter }) => `${does} ${scoreAfter} ${bandAfter}`), endsAt: way.endsAt, band: way.band, alone: way.alone };
const withRules = (rules: ReadyDefinition['rules'], rest: Partial<ReadyDefinition> = {}): ReadyDefinition => ({ ...standard, rules: { ...standard.rules, ...rules }, ...rest });

describe('the cheapest way', () => {
  it.each([
    ['ready', judged()],
    ['an epic', judged({ type: { name: 'Epic', level: 1 } })],
    ['ready with something lost', judged({ summary: 'I want to save my cart so that I can pay later' })],
  ])('there is none for what is %s', (_, readiness) => {
    expect(cheapestWay(readiness, standard)).toBeNull();
  });

  it('an estimate brings back its size with it', () => {
    const way = cheapestWay(judged({ estimate: null }), standard);
    expect(way).toEqual({
      steps: [{ rule: 'has-estimate', wins: ['has-estimate', 'right-size'], does: 'Set an estimate', remedy: 'Set the story points that the team agreed on.', gains: 15, scoreAfter: 100, bandAfter: 'ready', alone: true }],
      endsAt: 100,
      band: 'ready',
      alone: true,
    });
  });

  it('criteria bring back their number and that they can be checked', () => {
    const way = cheapestWay(judged({ description: null }), standard);
    expect(way?.steps.map(({ wins, gains }) => ({ wins, gains }))).toEqual([{ wins: ['has-criteria', 'testable-criteria', 'enough-criteria'], gains: 35 }]);
  });

  it.each<[string, Parameters<typeof facts>[0], string[], boolean]>([
    ['the easiest first, what waits for others last', { estimate: null, blockers: [linked('SHOP-9', 'new')] }, ['Set an estimate 90 close', 'Have SHOP-9 finished 100 ready'], false],
    ['no step that is not needed', { summary: 'Save my cart', estimate: null }, ['Set an estimate 85 ready'], true],
    ['a topic needs all that is required, and no word more', { summary: 'Carts', description: null, estimate: null }, ['Set an estimate 36 not-ready', 'Say what somebody wants to do 47 not-ready', 'Write acceptance criteria 84 ready'], true],
  ])('%s', (_, changes, steps, alone) => {
    expect(told(cheapestWay(judged(changes), standard))).toMatchObject({ steps, alone, band: 'ready' });
  });

  it('of equally few steps the least effort counts, and then the order of the rules', () => {
    const only = (rules: ReadyDefinition['rules']) => withRules({ ...Object.fromEntries(Object.keys(standard.rules).map((id) => [id, { level: 'off' as const, weight: 0 }])), ...rules }, { readyFrom: 60, closeFrom: 10 });
    const split = only({ 'has-means': { level: 'counted', weight: 30 }, 'single-action': { level: 'counted', weight: 35 }, 'has-estimate': { level: 'counted', weight: 35 } });
    const changes = { summary: 'As a shopper, I want to pay by card and save my cart', estimate: null };
    expect(told(cheapestWay(judged(changes, split), split))?.steps).toEqual(['Set an estimate 65 ready']);
    const equal = only({ 'has-role': { level: 'counted', weight: 35 }, 'has-means': { level: 'counted', weight: 35 }, 'has-criteria': { level: 'counted', weight: 30 } });
    expect(told(cheapestWay(judged({ summary: 'Carts' }, equal), equal))?.steps).toEqual(['Say for whom it is 65 ready']);
  });

  it.each<[string, Parameters<typeof facts>[0], ReadyDefinition['rules'], string]>([
    ['criteria are written once, whoever asks for them', { description: null }, { 'has-criteria': { level: 'off', weight: 0 }, 'testable-criteria': { level: 'required', weight: 10 }, 'enough-criteria': { level: 'required', weight: 5 } }, 'Write acceptance criteria'],
    ['a required rule without weight is a step that brings nothing', { estimate: null }, { 'has-estimate': { level: 'required', weight: 0 }, 'right-size': { level: 'off', weight: 0 } }, 'Set an estimate'],
    ['too many criteria are split', { description: doc(h(2, 'AC'), ul(...Array.from({ length: 13 }, (__, n) => `Row ${n} shows its total`))) }, { 'enough-criteria': { level: 'required', weight: 5 } }, 'Split it along its criteria'],
    ['one criterion wants a second', { description: doc(h(2, 'AC'), ul('The total shows tax')) }, { 'enough-criteria': { level: 'required', weight: 5 } }, 'Add a second criterion'],
    ['an unknown size wants an estimate', { estimate: null }, { 'has-estimate': { level: 'off', weight: 0 }, 'right-size': { level: 'required', weight: 5 } }, 'Set an estimate'],
    ['a large one wants a split', { estimate: 40 }, { 'right-size': { level: 'required', weight: 5 } }, 'Split it into smaller pieces'],
  ])('%s', (_, changes, rules, does) => {
    const ready = withRules(rules);
    expect(cheapestWay(judged(changes, ready), ready)?.steps.map((step) => step.does)).toEqual([does]);
  });

});

describe('what to do', () => {
  const [finding] = judged({ estimate: null }).findings;

  it('a rule without words of its own is told by its remedy', () => {
    expect(finding && doingOf({ ...finding, rule: 'of-tomorrow', remedy: 'Do it.' }, 0)).toEqual({ does: 'Do it', effort: 4, alone: true });
  });

  it('has words for no rule that is not there', () => {
    expect(DOING_RULES.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });
});

/** What one doing wins back: a finding with those under it, and all about criteria that are not there. */
function doings({ findings, criteria }: Readiness): readonly (readonly Finding[])[] {
  const lead = ({ rule, under }: Finding): string => under ?? (criteria.length === 0 && rule.endsWith('-criteria') ? 'has-criteria' : rule);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(lead(finding), [...(groups.get(lead(finding)) ?? []), finding]);
  return [...groups.values()];
}

/** By trying every choice: how few doings lead to ready. */
function fewestByTrying(readiness: Readiness, { readyFrom }: ReadyDefinition): number {
  const groups = doings(readiness);
  let fewest = Infinity;
  for (let choice = 0; choice < 2 ** groups.length; choice++) {
    const done = groups.filter((_, index) => (choice >> index) % 2 === 1);
    const left = groups.filter((_, index) => (choice >> index) % 2 === 0).flat();
    const score = done.flat().reduce((sum, { lost }) => sum + lost, readiness.score ?? 0);
    if (score >= readyFrom && left.every(({ level }) => level !== 'required')) fewest = Math.min(fewest, done.length);
  }
  return fewest;
}

/** A step that brings a thing brings it where no rule asks for the thing alone, too. */
const THING: Readonly<Record<string, readonly string[]>> = { 'Write acceptance criteria': ['has-criteria'], 'Set an estimate': ['has-estimate'] };

describe('for any story and any Definition of Ready', () => {
  const anyJudged = fc.tuple(storyPlan(), fc.oneof(readyDefinition(), fc.constantFrom(...PRESETS.map(({ ready }) => ready)))).map(([plan, ready]) => ({ ready, readiness: judge(issueOf(plan), { ...DEFAULT_DEFINITION, ready }) }));

  it('the way exists exactly where something is missing, ends ready, and adds up', () => {
    fc.assert(
      fc.property(anyJudged, ({ ready, readiness }) => {
        const way = cheapestWay(readiness, ready);
        expect(way === null).toBe(readiness.score === null || readiness.band === 'ready');
        if (way === null) return;
        const lost = new Map(readiness.findings.map((finding) => [finding.rule, finding]));
        let score = readiness.score ?? 0;
        for (const step of way.steps) {
          expect(step.gains).toBe(step.wins.reduce((sum, rule) => sum + (lost.get(rule)?.lost ?? NaN), 0));
          for (const rule of step.wins) lost.delete(rule);
          score += step.gains;
          expect(step.scoreAfter).toBe(score);
          const required = [...lost.values()].some(({ level }) => level === 'required');
          expect(step.bandAfter).toBe(score >= ready.readyFrom && !required ? 'ready' : score >= ready.closeFrom ? 'close' : 'not-ready');
        }
        expect({ endsAt: way.endsAt, band: way.band }).toEqual({ endsAt: score, band: 'ready' });
        expect(way.steps.slice(0, -1).map(({ bandAfter }) => bandAfter)).not.toContain('ready');
      }),
      runs(500),
    );
  });

  it('whoever takes the steps arrives, with no fewer points than were promised', () => {
    fc.assert(
      fc.property(storyPlan(), fc.oneof(readyDefinition(), fc.constantFrom(...PRESETS.map(({ ready }) => ready))), (plan, ready) => {
        const definition = { ...DEFAULT_DEFINITION, ready };
        const way = cheapestWay(judge(issueOf(plan), definition), ready);
        const rules = way?.steps.flatMap(({ does, wins }) => [...(THING[does] ?? []), ...wins]) ?? [];
        if (way === null) return;
        const after = judge(issueOf(rules.reduce((one, rule) => MENDS[rule]?.(one) ?? one, plan)), definition);
        expect(after.band).toBe('ready');
        expect(after.score).toBeGreaterThanOrEqual(way.endsAt);
      }),
      runs(300),
    );
  });

  it('no smaller set of fixes is enough', () => {
    fc.assert(
      fc.property(anyJudged, ({ ready, readiness }) => {
        const way = cheapestWay(readiness, ready);
        if (way !== null) expect(way.steps).toHaveLength(fewestByTrying(readiness, ready));
      }),
      runs(300),
    );
  });
});
