import type { Digest, Week } from '../../../../static/health/share/digest';
import { toMarkdown } from '../../../../static/health/share/digest-markdown';
import type { DigestFigure, DigestInput, GateWeek } from '../../../../static/health/share/digest-input';
import { makeDigest } from '../../../../static/health/share/make-digest';

const none = { items: [], more: false };
const quiet: Week = { ready: none, added: none, finished: none, notDone: none };
const items = (count: number, more = false) => ({ items: Array.from({ length: count }, (_, n) => ({ key: `SHOP-${n + 1}`, summary: `Story ${n + 1}` })), more });
const figure = (id: string, more: Partial<DigestFigure> = {}): DigestFigure => ({ id, name: id, meaning: 'It matters.', text: '5 of 20', note: '', level: 'good', ...more });
const runway = figure('ready-runway', { name: 'Ready work', text: '1.4 to 2 sprints', note: '12 points in 4 ready items.' });
const summary = { days: 14, entries: 0, unjudged: 0, refused: 0, mostly: null, passed: 0, readyRefused: 0, predicted: 0 };

const digest = (input: Partial<DigestInput> = {}): Digest =>
  makeDigest({ project: 'SHOP', today: '22 November 2026', weekAgo: '15 November 2026', open: 35, complete: true, wanted: '2 sprints', figures: [runway], week: quiet, readyAtOnce: false, counts: null, gates: null, ...input });

/** The lines of a section, as a person reads them. */
function said(of: Digest, title: RegExp): readonly string[] {
  const section = of.sections.find((one) => title.test(one.title));
  return (section?.lines ?? []).map((line) => line.map((piece) => (typeof piece === 'string' ? piece : `${piece.key} ${piece.summary}`)).join(''));
}

test('names project and day, and carries its caveats', () => {
  const { title, caveats } = digest();
  expect(title).toBe('Backlog health of SHOP, 22 November 2026');
  expect(caveats).toEqual(["Counted as one reader sees the project: 35 open items. Items that they can't see are left out.", 'A forecast draws from what was finished before: it is a range of what may happen and no promise.']);
  expect(digest({ open: 1, counts: { now: 'y', before: 'x', ready: { now: 1, before: 1 }, notReady: { now: 1, before: 1 }, gaps: [] } }).caveats.slice(0, 2)).toEqual([
    "Counted as one reader sees the project: 1 open item. Items that they can't see are left out.",
    'Comparisons with last week were counted by the app, over everybody’s items; Jira’s counts are approximate.',
  ]);
});

test('says when not everything was read', () => {
  expect(digest({ complete: false }).caveats[1]).toBe('Reading stopped before the end, so there are more items than were counted.');
});

test('the forecast with its unit, what is wanted and what it rests on; in a first week nothing is compared', () => {
  expect(said(digest(), /ready work/)).toEqual(['Ready work for 1.4 to 2 sprints; 2 sprints are wanted.', '12 points in 4 ready items.', 'There is no count from a week ago yet, so there is nothing to compare with.']);
});

test('too little history says what is missing', () => {
  expect(said(digest({ figures: [figure('ready-runway', { text: null, note: 'A pace needs 3 sprints.' })] }), /ready work/)[0]).toBe('Not enough data: A pace needs 3 sprints.');
});

test.each([
  [{ now: 20, before: 15 }, { now: 5, before: 9 }, 'All ready items, started ones too: 20, a week ago 15. Items that need refinement: 5, a week ago 9. (Counted by the app on 14 November and on 21 November.)'],
  [{ now: 20, before: 20 }, { now: 0, before: 1 }, 'All ready items, started ones too: 20, as a week ago. Items that need refinement: 0, a week ago 1. (Counted by the app on 14 November and on 21 November.)'],
])('against a week ago: %j, %j', (ready, notReady, words) => {
  expect(said(digest({ counts: { now: '21 November', before: '14 November', ready, notReady, gaps: [] } }), /ready work/)).toContain(words);
});

test.each<[string, Partial<Week> | null, readonly string[]]>([
  ['nothing', {}, ['Nothing: no item became ready, and none was added, finished or closed.']],
  ['not read', null, ['The changes of the week could not be read.']],
  ['one each', { ready: items(1), added: items(1), finished: items(1), notDone: items(1) }, ['1 item became ready: SHOP-1 Story 1.', '1 item was added: SHOP-1 Story 1.', '1 item was finished: SHOP-1 Story 1.', '1 item was closed without being done: SHOP-1 Story 1.']],
  ['some', { ready: items(2), added: items(2) }, ['2 items became ready: SHOP-1 Story 1; SHOP-2 Story 2.', '2 items were added: SHOP-1 Story 1; SHOP-2 Story 2.']],
  ['many', { finished: items(7) }, ['7 items were finished: SHOP-1 Story 1; SHOP-2 Story 2; SHOP-3 Story 3; SHOP-4 Story 4; SHOP-5 Story 5; and 2 more.']],
  ['more than were read', { added: items(6, true) }, ['More than 6 items were added: SHOP-1 Story 1; SHOP-2 Story 2; SHOP-3 Story 3; SHOP-4 Story 4; SHOP-5 Story 5; and others.']],
])('changes: %s', (_, week, lines) => {
  expect(said(digest({ week: week && { ...quiet, ...week } }), /changed since 15 November 2026/)).toEqual(lines);
});

test('after a first scan nobody is told that everything became ready', () => {
  expect(said(digest({ week: { ...quiet, ready: items(20), added: items(1) }, readyAtOnce: true }), /changed since/)).toEqual([
    'What became ready cannot be told: almost all ready items were scored anew within one hour, as by a first scan or a new definition.',
    '1 item was added: SHOP-1 Story 1.',
  ]);
});

test('gaps: the app’s own counts, or else what the page says', () => {
  const gaps = [{ name: 'An estimate', count: { now: 8, before: 9 } }, { name: 'Who it is for', count: { now: 2, before: null } }, { name: 'Gone', count: { now: 0, before: 1 } }];
  expect(said(digest({ counts: { now: 'y', before: 'x', ready: { now: 1, before: 1 }, notReady: { now: 1, before: 1 }, gaps } }), /gaps/)).toEqual(['An estimate: 8, a week ago 9.', 'Who it is for: 2.']);
  expect(said(digest({ figures: [figure('failing-rules', { text: 'an estimate', note: '7 of 20' })] }), /gaps/)).toEqual(['In the items planned next: an estimate (7 of 20).']);
  expect(said(digest(), /gaps/)).toEqual(['Not enough data.']);
});

test.each<[string, GateWeek | null, readonly string[]]>([
  ['not read', null, []],
  ['nothing came', { summary, mostly: null, waived: [] }, ['No entry into Done was recorded in the last 14 days.']],
  ['one, all met', { summary: { ...summary, entries: 1 }, mostly: null, waived: [] }, ['1 entry into Done was recorded in the last 14 days.']],
  ['with gaps and a waiver', { summary: { ...summary, entries: 9, refused: 4, unjudged: 2 }, mostly: 'Tests pass', waived: items(1).items }, ['11 entries into Done were recorded in the last 14 days.', '4 of them with something missing, mostly: Tests pass.', '2 of them could not be judged.', 'In the last seven days 1 item was done with a waiver: SHOP-1 Story 1.']],
])('gates: %s', (_, gates, lines) => {
  expect(said(digest({ gates }), /Into Done/)).toEqual(lines);
});

test('asks for what needs attention, then for what is worth a look, then for nothing; three things at most', () => {
  const act = figure('orphans', { name: 'Orphans', level: 'act' });
  expect(said(digest({ figures: [figure('a', { level: 'watch' }), act] }), /asked/)).toEqual(['Please look at “Orphans”: 5 of 20. It matters.']);
  expect(said(digest({ figures: [figure('a', { level: 'watch' })] }), /asked/)).toHaveLength(1);
  expect(said(digest({ figures: [runway] }), /asked/)).toEqual(['Nothing: no figure asks for attention.']);
  expect(said(digest({ figures: [act, act, act, act] }), /asked/)).toHaveLength(3);
});

test('as Markdown', () => {
  const text = toMarkdown(digest({ week: { ...quiet, added: { items: [{ key: 'SHOP-1', summary: '*Bold* [link](http://x) | `code` <b>' }], more: false } } }), (key) => `https://site/browse/${key}`);
  expect(text.split('\n').slice(0, 7)).toEqual(['# Backlog health of SHOP, 22 November 2026', '', '## How long the ready work lasts', '', '- Ready work for 1.4 to 2 sprints; 2 sprints are wanted.', '- 12 points in 4 ready items.', '- There is no count from a week ago yet, so there is nothing to compare with.']);
  expect(text).toContain('- 1 item was added: [SHOP-1](<https://site/browse/SHOP-1>) \\*Bold\\* \\[link\\](http://x) \\| \\`code\\` \\<b\\>.');
});

test.each([
  ['Median; the oldest is 210 days old', 'Age: 31 days (median; the oldest is 210 days old)'],
  ['SHOP-8 waits', 'Age: 31 days (SHOP-8 waits)'],
  ['40 %', 'Age: 31 days (40 %)'],
])('within brackets “%s” goes on as a sentence does', (note, line) => {
  expect(said(digest({ figures: [{ id: 'age', name: 'Age', meaning: '', text: '31 days', note, level: null }] }), /All figures/)).toEqual([line]);
});
