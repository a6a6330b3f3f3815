import fc from 'fast-check';
import { confirmedShelfLife, nextShelfLife, shelfState, type Moment, type ShelfLife } from '../../../src/core/readiness/shelf-life';
import { DAY } from '../../../src/core/time-spans';
import type { Band } from '../../../src/core/readiness/readiness';
import { runs } from '../../support/runs';
import { finding, readiness } from '../../static/facts';

const NOW = 1_800_000_000_000;
const at = (change: Partial<Moment> = {}, band: Band = 'ready', findings: Parameters<typeof finding>[0][] = []): Moment => ({ readiness: readiness({ band, findings: findings.map((one) => finding(one)) }), words: 'w1', now: NOW, days: 90, ...change });
const ready: ShelfLife = { kind: 'ready', since: NOW - 10 * DAY, until: NOW + 80 * DAY, words: 'w1' };
const ended: ShelfLife = { kind: 'ended', at: NOW - DAY, missing: ['has-estimate'] };
const fresh: ShelfLife = { kind: 'ready', since: NOW, until: NOW + 90 * DAY, words: 'w1' };
const noEstimate = { rule: 'has-estimate', level: 'required' as const, lost: 8 };

it.each<[string, ShelfLife | null, Moment, ShelfLife | null]>([
  ['never ready', null, at({}, 'close'), null],
  ['ready for the first time', null, at(), fresh],
  ['ready, and stays so', ready, at(), ready],
  ['ready in other words: they show as changed', ready, at({ words: 'w2' }), ready],
  ['no longer ready', ready, at({}, 'close', [noEstimate]), { kind: 'ended', at: NOW, missing: ['has-estimate'] }],
  ['still not ready', ended, at({}, 'not-ready', [noEstimate, { rule: 'has-criteria', level: 'required' }]), ended],
  ['ready again begins anew', ended, at(), fresh],
  ['past its days it stays as it is', { ...ready, until: NOW - DAY }, at(), { ...ready, until: NOW - DAY }],
  ['fewer days than when it was stored', ready, at({ days: 30 }), { ...ready, until: NOW + 30 * DAY }],
  ['more days: the next confirmation brings them', ready, at({ days: 365 }), ready],
  ['an end in the far future', { ...ready, until: NOW + 9999 * DAY }, at(), { ...ready, until: NOW + 90 * DAY }],
  ['since after until', { ...ready, since: ready.until + 1 }, at(), fresh],
  ['since the future', { ...ready, since: NOW + 2 * DAY }, at(), fresh],
  ['ended in the future', { ...ended, at: NOW + 2 * DAY }, at({}, 'close'), null],
  ['since a moment that another clock calls later', { ...ready, since: NOW + 5 }, at(), { ...ready, since: NOW + 5 }],
])('%s', (_, stored, moment, next) => {
  expect(nextShelfLife(stored, moment)).toEqual(next);
});

it.each<[string, Parameters<typeof finding>[0][], readonly string[], readonly string[]]>([
  ['required rules come first', [{ rule: 'has-role', lost: 8 }, noEstimate], [], ['has-estimate']],
  ['without one, every loss', [{ rule: 'has-role', lost: 8 }, { rule: 'has-benefit', lost: 7 }, { rule: 'real-role', level: 'advice', lost: 0 }], [], ['has-role', 'has-benefit']],
  ['only what was met before', [{ rule: 'has-role', lost: 8 }, { rule: 'has-benefit', lost: 7 }], ['has-role'], ['has-benefit']],
  ['all of it where nothing is new: the project asks for more', [{ rule: 'has-role', lost: 8 }], ['has-role'], ['has-role']],
  ['what is lost with something absent is told by that', [{ rule: 'has-criteria', lost: 20 }, { rule: 'enough-criteria', lost: 5, under: 'has-criteria' }], [], ['has-criteria']],
  ['five at most', Array.from({ length: 9 }, (_, i) => ({ rule: `r${i}`, lost: 1 })), [], ['r0', 'r1', 'r2', 'r3', 'r4']],
])('causes: %s', (_, findings, before, missing) => {
  expect(nextShelfLife(ready, at({}, 'close', findings), before)).toEqual({ kind: 'ended', at: NOW, missing });
});

it.each<[string, ShelfLife | null, Moment, ShelfLife | null]>([
  ['takes the words and begins the days again; since stays', ready, at({ words: 'w2' }), { kind: 'ready', since: ready.since, until: NOW + 90 * DAY, words: 'w2' }],
  ['mends a damaged one', { ...ready, until: 0 }, at(), fresh],
  ['begins one that was not stored yet', null, at(), fresh],
  ['is nothing for what is not ready', ready, at({}, 'close'), null],
])('a confirmation %s', (_, stored, moment, next) => {
  expect(confirmedShelfLife(stored, moment)).toEqual(next);
});

it.each<[string, ShelfLife, string, number]>([
  ['holds', ready, 'w1', NOW],
  ['changed', ready, 'w2', NOW],
  ['changed', ready, 'w2', ready.until + 1],
  ['expired', ready, 'w1', ready.until],
  ['ended', ended, 'w2', NOW],
])('%s', (state, shelf, words, now) => {
  expect(shelfState(shelf, words, now)).toBe(state);
});

it('asked again, later, for the same issue, gives the same: a repeated event writes nothing', () => {
  const time = fc.integer({ min: NOW - 500 * DAY, max: NOW + 500 * DAY });
  const shelf = fc.oneof<fc.Arbitrary<ShelfLife | null>[]>(
    fc.constant(null),
    fc.record({ kind: fc.constant('ready' as const), since: time, until: time, words: fc.constantFrom('w1', 'w2') }),
    fc.record({ kind: fc.constant('ended' as const), at: time, missing: fc.array(fc.string(), { maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(shelf, fc.constantFrom<Band[]>('ready', 'close', 'not-ready'), fc.integer({ min: 1, max: 730 }), fc.nat({ max: 900 * DAY }), (stored, band, days, later) => {
      const first = nextShelfLife(stored, at({ days }, band, [noEstimate]));
      expect(nextShelfLife(first, at({ days, now: NOW + later }, band, [noEstimate]))).toEqual(first);
      const { since, until } = first?.kind === 'ready' ? first : { since: 0, until: 1 };
      expect(since < until && (band === 'ready') === (first?.kind === 'ready')).toBe(true);
    }),
    runs(300),
  );
});
