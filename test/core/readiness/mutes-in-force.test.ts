import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { Definition } from '../../../src/core/definition/definition';
import { fingerprint } from '../../../src/core/readiness/fingerprint';
import { judge } from '../../../src/core/readiness/judge';
import { mutesInForce } from '../../../src/core/readiness/mutes-in-force';
import type { Mute } from '../../../src/core/readiness/readiness';
import { facts } from '../../support/facts';

const mute = (rule: string, byAdministrator: boolean, reason = 'a fixed-price change'): Mute => ({ rule, reason, byAdministrator });

describe('mutes in force', () => {
  it.each([
    ['a rule that counts, by an editor', mute('has-role', false), true],
    ['a rule that counts, by an administrator', mute('has-role', true), true],
    ['a required rule, by an administrator', mute('has-estimate', true), true],
    ['a required rule, by an editor', mute('has-estimate', false), false],
    ['a rule that nobody knows', mute('gone', false), true],
  ])('%s: %s', (_, one, counts) => {
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
