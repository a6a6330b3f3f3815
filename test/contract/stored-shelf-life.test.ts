import { decodeStoredReadiness } from '../../src/contract/stored-readiness';
import { missedBefore, sameShelfLife, shelfLifeOf, storedShelfLife } from '../../src/contract/stored-shelf-life';
import type { ShelfLife } from '../../src/core/readiness/shelf-life';
import { finding, readiness } from '../static/facts';

const OLD = { v: 1, score: 100, band: 'ready', missing: '', scoredAt: '2026-11-01T00:00:00.000Z', definition: { id: 'default', version: 0 }, fingerprint: 'f' };
const READY = { readySince: '2026-11-03T08:00:00.000Z', readyUntil: '2027-02-01T08:00:00.000Z', readyText: '0123456789abcdef' };
const ENDED = { ended: { at: '2026-11-20T08:00:00.000Z', missing: ['has-estimate'] } };

it.each<[string, ShelfLife | null, object]>([
  ['none', null, {}],
  ['ready', { kind: 'ready', since: Date.UTC(2026, 10, 3, 8), until: Date.UTC(2027, 1, 1, 8), words: '0123456789abcdef' }, READY],
  ['ended', { kind: 'ended', at: Date.UTC(2026, 10, 20, 8), missing: ['has-estimate'] }, ENDED],
])('%s is stored and read again', (_, shelf, stored) => {
  expect(storedShelfLife(shelf)).toEqual(stored);
  expect(shelfLifeOf(decodeStoredReadiness({ ...OLD, ...stored }))).toEqual(shelf);
});

it('a value of before there was a shelf life stays readable', () => {
  expect(decodeStoredReadiness(OLD)).toEqual(OLD);
});

it.each([
  ['a number for a time', { ...READY, readySince: 5 }],
  ['a time in words', { ...READY, readyUntil: 'soon' }],
  ['a day that there is not', { ...READY, readyUntil: '2026-13-45T08:00:00.000Z' }],
  ['words instead of their fingerprint', { ...READY, readyText: 'As a shopper' }],
  ['causes without end', { ended: { at: READY.readySince, missing: Array.from({ length: 21 }, () => 'x') } }],
  ['an end without causes', { ended: { at: READY.readySince } }],
])('%s counts as not stored', (_, damaged) => {
  expect(decodeStoredReadiness({ ...OLD, ...damaged })).toBeNull();
});

it.each([[{ readySince: READY.readySince }], [{ readySince: READY.readySince, readyUntil: READY.readyUntil }], [null]])('a part of it is none: %j', (part) => {
  expect(shelfLifeOf(part)).toBeNull();
});

it('two are the same when all of them is', () => {
  expect(sameShelfLife(READY, { ...READY })).toBe(true);
  expect(sameShelfLife(READY, { ...READY, readyText: 'fedcba9876543210' })).toBe(false);
  expect(sameShelfLife(ENDED, { ended: { missing: ['has-estimate'], at: ENDED.ended.at } })).toBe(true);
  expect(sameShelfLife(ENDED, {})).toBe(false);
});

it('rules that were missed before are known by their stored names', () => {
  const judged = readiness({ findings: [finding({ rule: 'has-role' }), finding({ rule: 'has-estimate' })] });
  expect(missedBefore({ missing: 'hasrole minimalsummary' }, judged)).toEqual(['has-role']);
  expect(missedBefore({ missing: '' }, judged)).toEqual([]);
  expect(missedBefore(null, judged)).toEqual([]);
});
