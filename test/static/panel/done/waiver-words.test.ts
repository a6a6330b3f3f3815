import type { EvidenceEntry } from '../../../../src/core/done/evidence';
import { readDays, waivedWords, waiverEnd, waiverPreview } from '../../../../static/panel/done/waiver-words';

test.each([
  ['1', 1],
  [' 14 ', 14],
  ['07', 7],
  ['0', null],
  ['15', null],
  ['', null],
  ['1.5', null],
  ['-3', null],
  ['1e1', null],
])('%j days', (typed, days) => {
  expect(readDays(typed, 14)).toEqual(days === null ? { ok: false, problem: 'Give whole days, from 1 to 14.' } : { ok: true, days });
});

test('ends as many days from now', () => expect(waiverEnd(1000, 2)).toBe(1000 + 2 * 24 * 3600 * 1000));

test('says before what it does', () => {
  expect(waiverPreview(['A fix version is set'], 'Nov 29')).toBe('“A fix version is set” counts as met for this issue until Nov 29, whatever the issue says. Everyone who sees it sees the waiver, the reason and your name.');
  expect(waiverPreview(['A', 'B'], 'Nov 29')).toMatch(/^“A” and “B” count as met/);
});

test('names who gave the newest waiver of that criterion, and why', () => {
  const waived = (criteria: readonly string[], name: string): EvidenceEntry => ({ action: 'waived', criteria, reason: 'next train', until: 1, by: 'x', name, at: '' });
  const log = [waived(['other'], 'Otto'), waived(['a', 'b'], 'Priya'), waived(['a'], 'Ada')];
  expect(waivedWords('a', 'Nov 29', log)).toBe('Waived until Nov 29 by Priya: next train');
  expect(waivedWords('z', 'Nov 29', log)).toBe('Waived until Nov 29.');
});
