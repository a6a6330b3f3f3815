import type { LinkedIssue } from '../../../../src/core/story/issue-facts';
import type { KnownItem } from '../../../../static/health/reading/known-item';
import { itemsOn, keysElsewhere, staleItems, type Since } from '../../../../static/health/reading/stale-items';
import { mutesOf } from '../../../../static/shared/mutes-of';
import { linked } from '../../../support/facts';
import { item } from '../../facts';

const NOW = 1_000_000;
const LISTED = [{ id: 1, key: 'SHOP-1' }, { id: 2, key: 'SHOP-2' }];
const SINCE: Since = { listed: LISTED, changed: new Set(), elsewhere: new Map(), mutes: mutesOf([]), now: NOW };
const known = (over: Parameters<typeof item>[0] = {}, more: Partial<KnownItem> = {}, shelf: KnownItem['item']['shelf'] = null): KnownItem => ({ item: { ...item({ id: 1, key: 'SHOP-1', ...over }), shelf }, mutes: '', holdsUntil: null, ...more });
const epic = (key: string, over: Partial<LinkedIssue> = {}): LinkedIssue => ({ ...linked(key, 'new', 1), ...over });

test.each<[string, KnownItem, Partial<Since>, boolean]>([
  ['nothing happened', known(), {}, false],
  ['it changed', known(), { changed: new Set(['SHOP-1']) }, true],
  ['another one changed', known(), { changed: new Set(['SHOP-2']) }, false],
  ['it moved here from another project', known({ key: 'OLD-7' }), {}, true],
  ['it is not listed any more', known(), { listed: [], changed: new Set(['SHOP-1']) }, false],
  ['a rule was set aside', known(), { mutes: mutesOf([{ issue: 1, rule: 'has-role', byAdministrator: false }]) }, true],
  ['the same rule is set aside', known({}, { mutes: 'has-role' }), { mutes: mutesOf([{ issue: 1, rule: 'has-role', byAdministrator: false }]) }, false],
  ['the same rule, now by an administrator', known({}, { mutes: 'has-role' }), { mutes: mutesOf([{ issue: 1, rule: 'has-role', byAdministrator: true }]) }, true],
  ['a rule was brought back', known({}, { mutes: 'has-role' }), {}, true],
  ['its shelf life goes on', known({}, { holdsUntil: NOW + 1 }, 'holds'), {}, false],
  ['its shelf life ended', known({}, { holdsUntil: NOW }, 'holds'), {}, true],
  ['it held no more then, and may have been confirmed', known({}, {}, 'expired'), {}, true],
  ['its words had changed, and may have been confirmed', known({}, {}, 'changed'), {}, true],
  ['its epic changed', known({ parent: epic('SHOP-9') }), { changed: new Set(['SHOP-9']) }, true],
  ['its epic elsewhere is as it was', known({ parent: epic('P-1') }), { elsewhere: new Map([['P-1', epic('P-1')]]) }, false],
  ['its epic elsewhere has another name', known({ parent: epic('P-1') }), { elsewhere: new Map([['P-1', epic('P-1', { summary: 'New' })]]) }, true],
  ['its epic elsewhere is done', known({ parent: epic('P-1') }), { elsewhere: new Map([['P-1', epic('P-1', { status: { name: 'Done', category: 'done' } })]]) }, true],
  ['its epic elsewhere is seen no more', known({ parent: epic('P-1') }), { elsewhere: new Map([['P-1', null]]) }, true],
  ['its epic elsewhere was not looked at', known({ parent: epic('P-1') }), {}, false],
  ['its epic here is seen no more', known({ parent: epic('SHOP-9') }), { elsewhere: new Map([['SHOP-9', null]]) }, true],
  ['a done blocker here is seen no more', known({ blockers: [linked('SHOP-2', 'done')] }), { elsewhere: new Map([['SHOP-2', null]]) }, true],
  ['an open blocker is open', known({ blockers: [linked('SHOP-2', 'new')] }), {}, false],
  ['an open blocker is open no more', known({ blockers: [linked('SHOP-3', 'new')] }), {}, true],
  ['a done blocker changed', known({ blockers: [linked('SHOP-2', 'done')] }), { changed: new Set(['SHOP-2']) }, true],
])('%s', (_, one, over, stale) => {
  expect(staleItems(new Map([[1, one]]), { ...SINCE, ...over }).has(1)).toBe(stale);
});

test('of thousands that hold no more three hundred are looked at again', () => {
  const many = Array.from({ length: 1000 }, (_, n) => ({ id: n, key: `SHOP-${n}` }));
  const all = new Map(many.map(({ id, key }) => [id, known({ id, key }, {}, 'expired')]));
  expect(staleItems(all, { ...SINCE, listed: many }).size).toBe(300);
});

test('names what no search in the project tells of, each once, other projects first', () => {
  const items = [known({ parent: epic('P-1'), blockers: [linked('Q-2', 'new'), linked('SHOP-4', 'new')] }), known({ parent: epic('SHOP-9'), blockers: [linked('SHOP-3', 'done')] }), known({ parent: epic('P-1') }), known({ parent: epic('SHOP-9') })];
  expect(keysElsewhere(items, 'SHOP')).toEqual(['P-1', 'Q-2', 'SHOP-9', 'SHOP-3']);
});

test('finds what hangs on an issue', () => {
  const all = new Map([[1, known({ parent: epic('SHOP-9') })], [2, known({ blockers: [linked('SHOP-9', 'new')] })], [3, known()]]);
  expect(itemsOn(all, new Set(['SHOP-9']))).toEqual([1, 2]);
});
