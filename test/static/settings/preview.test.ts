import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { PRESETS } from '../../../src/core/definition/presets';
import { changesText } from '../../../static/settings/changes-text';
import { bandCounts, changes, commonGap, scoredBy, type Scored } from '../../../static/settings/preview';
import { previewText, previewTitle } from '../../../static/settings/preview-text';
import { facts, finding, readiness } from '../facts';
import { criteria, raw, read } from './site';

const draft = { name: 'x', ready: DEFAULT_DEFINITION.ready, done: DEFAULT_DEFINITION.done, fields: DEFAULT_DEFINITION.fields };
const scored = (key: string, over: Parameters<typeof readiness>[0]): Scored => ({ facts: facts({ key }), readiness: readiness(over) });

test('what is set aside for an issue is set aside in the preview', () => {
  const bare = read(raw(1, { points: null }), raw(2, { points: null }));
  const estimates = (mutes: typeof bare.mutes) => scoredBy(draft, { ...bare, mutes }).map(({ readiness }) => readiness.findings.some(({ rule }) => rule === 'has-estimate'));
  expect(estimates(() => [])).toEqual([true, true]);
  expect(estimates((id) => (id === 1 ? [{ rule: 'has-estimate', reason: '', byAdministrator: true }] : []))).toEqual([false, true]);
});

test('scores what Jira sent by a definition that nobody has saved', () => {
  const top = read(raw(1, { description: criteria }), raw(2));
  const [first, second] = scoredBy(draft, top);
  expect(first?.readiness.criteria).toHaveLength(1);
  expect(second?.readiness.findings.map(({ rule }) => rule)).toContain('has-criteria');
});

test('another choice of fields scores the same answer of Jira in another way', () => {
  const top = read(raw(1, { notes: criteria, points: null, estimate: 5 }));
  const missing = (fields: typeof draft.fields) => scoredBy({ ...draft, fields }, top)[0]?.readiness.findings.map(({ rule }) => rule) ?? [];
  expect(missing({ estimate: 'points', criteria: [] })).toEqual(expect.arrayContaining(['has-criteria', 'has-estimate']));
  expect(missing({ estimate: null, criteria: [] })).not.toContain('has-estimate');
  expect(missing({ estimate: 'estimate', criteria: ['notes'] })).not.toEqual(expect.arrayContaining(['has-criteria']));
  expect(missing({ estimate: 'estimate', criteria: ['notes'] })).not.toContain('has-estimate');
});

test('a type that the draft does not score is counted apart', () => {
  const items = scoredBy({ ...draft, ready: { ...draft.ready, issueTypes: ['story'] } }, read(raw(1), raw(2, {}, 'Bug')));
  expect(bandCounts(items).unscored).toBe(1);
  expect(previewText(items)).toContain('1 not scored');
});

test('the most common gap is the one that most items have; points break a tie; advice and what hangs under another gap are left out', () => {
  const gap = (rule: string, over: Parameters<typeof finding>[0] = {}) => finding({ rule, ...over });
  expect(commonGap([scored('A-1', { findings: [gap('a'), gap('b', { lost: 20 })] }), scored('A-2', { findings: [gap('b'), gap('a')] })])).toBe('b');
  expect(commonGap([scored('A-1', { findings: [gap('a', { lost: 50 }), gap('b')] }), scored('A-2', { findings: [gap('b')] })])).toBe('b');
  expect(commonGap([scored('A-1', { findings: [gap('a', { level: 'advice' }), gap('c', { under: 'b' })] })])).toBeNull();
  expect(commonGap([])).toBeNull();
});

test('says the figures in one line', () => {
  const items = [scored('A-1', { band: 'ready' }), scored('A-2', { band: 'close', findings: [finding({ rule: 'has-criteria' })] }), scored('A-3', { band: 'not-ready' })];
  expect(previewText(items)).toBe('1 ready, 1 close, 1 needs refinement; most common gap: acceptance criteria.');
  expect(previewTitle(items)).toBe('The first 3 items of the backlog');
  expect(previewText([])).toMatch(/^There are no open items/);
});

test('names the items whose band would change, and counts the rest', () => {
  const before = [scored('A-1', { band: 'ready', score: 90 }), scored('A-2', { band: 'close', score: 70 }), scored('A-3', { band: 'close', score: 61 })];
  const after = [scored('A-1', { band: 'close', score: 75 }), scored('A-2', { band: 'close', score: 65 }), scored('A-3', { band: 'close', score: 61 })];
  const found = changes(before, after);
  expect(found.bands.map(({ key }) => key)).toEqual(['A-1']);
  expect(changesText(found, 3)).toBe('1 of the first 3 items would change its band; 1 more only the score.');
  expect(changesText(changes(before, before), 3)).toBe('Nothing would change for the first 3 items of the backlog.');
});

test('a stricter preset shows in the preview', () => {
  const top = read(raw(1, { description: criteria }));
  const strict = PRESETS.find(({ id }) => id === 'strict');
  const found = changes(scoredBy(draft, top), scoredBy({ ...draft, ready: strict?.ready ?? draft.ready }, top));
  expect(found.bands.map(({ before, after }) => [before.band, after.band])).toEqual([['ready', 'close']]);
});
