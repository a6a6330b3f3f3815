import fc from 'fast-check';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { dependencies } from '../../../src/core/roadmap/dependencies';
import type { EpicWork } from '../../../src/core/roadmap/roadmap-input';
import { linked } from '../../support/facts';
import { DONE_STATUS, epic, noSignals, openItem } from '../../support/roadmap';
import { runs } from '../../support/runs';

const work = (key: string, blocks: readonly string[], open: readonly BacklogItem[] = [], done = false): EpicWork => ({
  epic: epic(key, { signals: { ...noSignals, blocks }, ...(done ? { status: DONE_STATUS } : {}) }),
  open,
  done: [],
});
const item = (key: string, blocks: readonly string[], blockers: readonly string[] = []): BacklogItem => {
  const plain = openItem(key, 'EP-0');
  return { ...plain, facts: { ...plain.facts, blockers: blockers.map((blocker) => linked(blocker, 'new')) }, signals: { ...noSignals, blocks } };
};
const said = (works: readonly EpicWork[]) => dependencies(works).map(({ from, to, links, circular }) => `${from} > ${to}: ${links.map(({ blocker, blocked }) => `${blocker} ${blocked}`).join(', ')}${circular ? ' (circle)' : ''}`);

it.each<[string, readonly EpicWork[], readonly string[]]>([
  ['nothing', [work('EP-1', []), work('EP-2', [])], []],
  ['epic to epic', [work('EP-1', ['EP-2']), work('EP-2', [])], ['EP-1 > EP-2: EP-1 EP-2']],
  ['between items', [work('EP-1', [], [item('S-1', ['S-2'])]), work('EP-2', [], [item('S-2', [])])], ['EP-1 > EP-2: S-1 S-2']],
  ['both sides of one link count once', [work('EP-1', [], [item('S-1', ['S-2'])]), work('EP-2', [], [item('S-2', [], ['S-1'])])], ['EP-1 > EP-2: S-1 S-2']],
  ['only the waiting side was read', [work('EP-1', [], [item('S-1', [])]), work('EP-2', [], [item('S-2', [], ['S-1', 'EP-1'])])], ['EP-1 > EP-2: S-1 S-2, EP-1 S-2']],
  ['an item blocks an epic', [work('EP-1', [], [item('S-1', ['EP-2'])]), work('EP-2', [])], ['EP-1 > EP-2: S-1 EP-2']],
  ['within one epic', [work('EP-1', ['S-1'], [item('S-1', ['S-2']), item('S-2', [])])], []],
  ['outside', [work('EP-1', ['X-1'], [item('S-1', ['X-2'], ['X-3'])])], []],
  ['a done epic neither blocks nor waits', [work('EP-1', ['EP-2'], [], true), work('EP-2', ['EP-1'])], []],
  ['several links of one pair, pairs in the order of the epics', [work('EP-2', ['EP-1']), work('EP-1', ['EP-3'], [item('S-1', ['S-3', 'EP-3'])]), work('EP-3', [], [item('S-3', [])])], ['EP-2 > EP-1: EP-2 EP-1', 'EP-1 > EP-3: EP-1 EP-3, S-1 S-3, S-1 EP-3']],
  ['a circle, and what hangs on it', [work('EP-1', ['EP-2']), work('EP-2', ['EP-3']), work('EP-3', ['EP-1', 'EP-4']), work('EP-4', [])], ['EP-1 > EP-2: EP-1 EP-2 (circle)', 'EP-2 > EP-3: EP-2 EP-3 (circle)', 'EP-3 > EP-1: EP-3 EP-1 (circle)', 'EP-3 > EP-4: EP-3 EP-4']],
])('%s', (_, works, expected) => {
  expect(said(works)).toEqual(expected);
});

it('a chain of ten thousand epics ends', () => {
  const works = Array.from({ length: 10_000 }, (_, n) => work(`EP-${n}`, [`EP-${n + 1}`]));
  const found = dependencies(works);
  expect(found).toHaveLength(9_999);
  expect(found.some(({ circular }) => circular)).toBe(false);
});

/** The second computation: every pair of epics by itself, and each circle by walking from one end until nothing new comes. */
function naive(works: readonly EpicWork[]): readonly string[] {
  const open = works.filter(({ epic: one }) => one.status.category !== 'done');
  const members = ({ epic: one, open: items }: EpicWork): readonly string[] => [one.key, ...items.map(({ facts }) => facts.key)];
  const blocks = (one: EpicWork, other: EpicWork): boolean =>
    members(other).some((key) => one.epic.signals.blocks.includes(key) || one.open.some(({ signals }) => signals?.blocks.includes(key))) || other.open.some(({ facts }) => facts.blockers.some(({ key }) => members(one).includes(key)));
  const pairs = open.flatMap((one) => open.filter((other) => other !== one && blocks(one, other)).map((other) => [one.epic.key, other.epic.key] as const));
  const reaches = (from: string, to: string): boolean => {
    const reached = new Set([from]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const [a, b] of pairs) if (reached.has(a)) reached.add(b);
    }
    return reached.has(to);
  };
  return pairs.map(([from, to]) => `${from} > ${to}${reaches(to, from) ? ' (circle)' : ''}`);
}

it('agrees with a second, naive computation', () => {
  const keys = Array.from({ length: 18 }, (_, n) => (n < 6 ? `EP-${n}` : `S-${n}`));
  const some = fc.subarray(keys, { maxLength: 2 });
  const works = fc.array(fc.record({ blocks: some, done: fc.boolean(), items: fc.array(fc.record({ blocks: some, blockers: some }), { minLength: 2, maxLength: 2 }) }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(works, (plain) => {
      const made = plain.map(({ blocks, done, items }, n) => work(`EP-${n}`, blocks, items.map((one, m) => item(`S-${6 + 2 * n + m}`, one.blocks, one.blockers)), done && n % 3 === 0));
      expect(dependencies(made).map(({ from, to, circular }) => `${from} > ${to}${circular ? ' (circle)' : ''}`)).toEqual(naive(made));
    }),
    runs(150),
  );
});
