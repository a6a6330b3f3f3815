import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { Definition } from '../../../src/core/definition/definition';
import { fingerprint } from '../../../src/core/readiness/fingerprint';
import { judge } from '../../../src/core/readiness/judge';
import { mutesInForce } from '../../../src/core/readiness/mutes-in-force';
import type { Mute } from '../../../src/core/readiness/readiness';
import { issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const mute = (rule: string, byAdministrator: boolean, reason = 'a fixed-price change'): Mute => ({ rule, reason, byAdministrator });

describe('mutes in force', () => {
  it.each([
    ['a rule that counts, by an editor', mute('has-role', false), true],
    ['a rule that counts, by an administrator', mute('has-role', true), true],
    ['a required rule, by an administrator', mute('has-estimate', true), true],
    ['a required rule, by an editor', mute('has-estimate', false), false],
    ['a rule that nobody knows', mute('gone', false), true],
  ])('%s', (_, one, counts) => {
    expect(mutesInForce([one], DEFAULT_DEFINITION.ready)).toEqual(counts ? [one] : []);
  });

  it('a rule that becomes required counts again for the judgement and the fingerprint', () => {
    const mutes = [mute('has-role', false)];
    const { ready } = DEFAULT_DEFINITION;
    const stricter: Definition = { ...DEFAULT_DEFINITION, ready: { ...ready, rules: { ...ready.rules, 'has-role': { level: 'required', weight: 8 } } } };
    const missesRole = (definition: Definition) => judge(facts(), definition, mutes).findings.some(({ rule }) => rule === 'has-role');
    expect([missesRole(DEFAULT_DEFINITION), missesRole(stricter)]).toEqual([false, true]);
    expect(fingerprint(facts(), stricter, mutes)).toBe(fingerprint(facts(), stricter));
  });
});

describe('the fingerprint', () => {
  const print = (...mutes: readonly Mute[]) => fingerprint(facts(), DEFAULT_DEFINITION, mutes);

  it('changes with the rules that are set aside, not with their order or reasons', () => {
    const [role, benefit] = [mute('has-role', false), mute('has-benefit', false)];
    expect(new Set([print(), print(role), print(benefit), print(role, benefit)]).size).toBe(4);
    expect(print(role, benefit)).toBe(print(benefit, mute('has-role', true, 'something else')));
  });
});

it('setting a finding aside never lowers the score, and score and losses still add up to 100', () => {
  fc.assert(
    fc.property(issueFacts(), fc.array(fc.nat({ max: 13 }), { maxLength: 4 }), (issue, picks) => {
      const before = judge(issue, DEFAULT_DEFINITION);
      const mutes = picks.flatMap((pick) => before.findings[pick] ?? []).map(({ rule }) => mute(rule, true));
      const after = judge(issue, DEFAULT_DEFINITION, mutes);
      const lost = after.findings.reduce((sum, finding) => sum + finding.lost, 0);
      return after.score === null ? before.score === null || mutes.length > 0 : after.score >= (before.score ?? 0) && after.score + lost === 100;
    }),
    runs(300),
  );
});
