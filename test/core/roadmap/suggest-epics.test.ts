import fc from 'fast-check';
import { inOneGo } from '../../../src/core/roadmap/in-one-go';
import { rankEpics } from '../../../src/core/roadmap/rank-epics';
import type { Reason } from '../../../src/core/roadmap/reasons';
import { buildSuggester, MOST_SUGGESTIONS, suggestFor, suggesterSteps } from '../../../src/core/roadmap/suggest-epics';
import { indexSteps } from '../../../src/core/roadmap/suggestion-index';
import type { EpicToFill, LinkableItem } from '../../../src/core/roadmap/suggestion-input';
import { USUAL_WEIGHTS } from '../../../src/core/roadmap/weights';
import { epicProject, NO_SIGNAL, signals, type EpicProject } from '../../support/epic-project';
import { runs } from '../../support/runs';

const item = (id: number, changes: Partial<LinkableItem> = {}): LinkableItem => ({ key: `SHOP-${id}`, id, epic: null, reporter: null, assignee: null, signals: signals(), ...changes });
const epic = (key: string, terms: readonly string[] = [], open = true): EpicToFill => ({ key, open, signals: signals({ terms }) });

/** Two epics of five items each, told apart by one sign only. */
function twoEpics(sign: (home: 'SHOP-1' | 'SHOP-2', n: number) => Partial<LinkableItem>): EpicProject {
  const items = (['SHOP-1', 'SHOP-2'] as const).flatMap((home, e) => Array.from({ length: 5 }, (_, n) => item(100 + 10 * e + n, { epic: home, ...sign(home, n) })));
  return { items, epics: [epic('SHOP-1'), epic('SHOP-2')] };
}

const first = ({ items, epics }: EpicProject, orphan: LinkableItem): string | undefined => {
  const index = inOneGo(indexSteps(items, epics));
  const [best] = rankEpics(index, USUAL_WEIGHTS, orphan);
  return best && index.epics[best.epic]?.key;
};

describe('each sign leads to the epic whose items have it', () => {
  const inEpic = <Value>(home: string, one: Value, other: Value): Value => (home === 'SHOP-2' ? one : other);
  const cases: readonly (readonly [string, EpicProject, LinkableItem, Reason])[] = [
    ['words', twoEpics((home, n) => ({ signals: signals({ terms: [inEpic(home, 'refund', 'search'), `word${n}`] }) })), item(500, { signals: signals({ terms: ['refund', 'word1'] }) }), { kind: 'words', words: ['refund'], like: 'SHOP-110' }],
    ['component', twoEpics((home) => ({ signals: signals({ components: [inEpic(home, '7', '8')] }) })), item(500, { signals: signals({ components: ['9', '7'] }) }), { kind: 'component', values: ['7'] }],
    ['version', twoEpics((home) => ({ signals: signals({ fixVersions: [inEpic(home, '7', '8')] }) })), item(500, { signals: signals({ fixVersions: ['7'] }) }), { kind: 'version', values: ['7'] }],
    ['label', twoEpics((home) => ({ signals: signals({ labels: [inEpic(home, 'mobile', 'web')] }) })), item(500, { signals: signals({ labels: ['mobile'] }) }), { kind: 'label', values: ['mobile'] }],
    ['link to an item', twoEpics(() => ({})), item(500, { signals: signals({ linked: ['SHOP-113', 'OTHER-1'] }) }), { kind: 'link', keys: ['SHOP-113'] }],
    ['link to the epic', twoEpics(() => ({})), item(500, { signals: signals({ linked: ['SHOP-2'] }) }), { kind: 'link', keys: ['SHOP-2'] }],
    ['reporter', twoEpics((home) => ({ reporter: inEpic(home, 'priya', 'dan') })), item(500, { reporter: 'priya' }), { kind: 'reporter', count: 5, of: 5 }],
    ['assignee', twoEpics((home) => ({ assignee: inEpic(home, 'priya', 'dan') })), item(500, { assignee: 'priya' }), { kind: 'assignee' }],
  ];

  it.each(cases)('%s', (_, project, orphan, reason) => {
    expect(first(project, orphan)).toBe('SHOP-2');
    const untested = { index: inOneGo(indexSteps(project.items, project.epics)), weights: USUAL_WEIGHTS.map((weight) => weight * 10), steps: null };
    const [said] = suggestFor(untested, orphan);
    expect(said).toMatchObject({ epic: 'SHOP-2', confidence: null });
    expect(said?.reasons).toContainEqual(reason);
  });

  it('the epic\'s own text', () => {
    const project = { items: [], epics: [epic('SHOP-1', ['search', 'find']), epic('SHOP-2', ['refund', 'money'])] };
    const orphan = item(500, { signals: signals({ terms: ['refund', 'money', 'late'] }) });
    expect(suggestFor({ ...buildSuggester(project.items, project.epics), weights: USUAL_WEIGHTS.map((weight) => weight * 10) }, orphan)).toMatchObject([{ epic: 'SHOP-2', confidence: null, reasons: [{ kind: 'words', words: ['refund', 'money'], like: 'SHOP-2' }] }]);
  });
});

it('of a reporter the items made nearest to this one count, at most eight', () => {
  const items = Array.from({ length: 24 }, (_, n) => item(100 + n, { epic: n < 12 ? 'SHOP-1' : 'SHOP-2', reporter: 'priya' }));
  const project = { items, epics: [epic('SHOP-1'), epic('SHOP-2')] };
  expect(first(project, item(500, { reporter: 'priya' }))).toBe('SHOP-2');
  expect(first(project, item(50, { reporter: 'priya' }))).toBe('SHOP-1');
});

/** Ten epics, 200 items, strong signs: what is taken from it is said with confidence. */
const STRONG = epicProject({ epics: 10, items: 200, words: 0.5, components: 0.7, versions: 0.5, people: 0.6, links: 0.1 });
const strong = buildSuggester(STRONG.items, STRONG.epics);
const orphaned = STRONG.items.map((one): LinkableItem => ({ ...one, epic: null }));

describe('what is said', () => {
  const sample = orphaned.find((one) => suggestFor(strong, one).length > 1) as LinkableItem;

  it('has a confidence that never falls while the score rises', () => {
    const all = orphaned.flatMap((one) => suggestFor(strong, one)).sort((a, b) => a.score - b.score);
    expect(all.length).toBeGreaterThan(150);
    expect(all.map(({ confidence }) => confidence)).toEqual(all.map(({ confidence }) => confidence ?? -1).sort((a, b) => a - b));
    expect(all.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it('is never a closed epic, which takes its own orphans away from the others instead', () => {
    const [before] = suggestFor(strong, sample);
    const epics = STRONG.epics.map((one) => ({ ...one, open: one.key !== before?.epic }));
    const after = suggestFor(buildSuggester(STRONG.items, epics), sample);
    expect(after.map(({ epic: key }) => key)).not.toContain(before?.epic);
    const closed = buildSuggester(STRONG.items, STRONG.epics.map((one) => ({ ...one, open: false })));
    expect(orphaned.flatMap((one) => suggestFor(closed, one))).toEqual([]);
  });

  it('is never what somebody said no to, and a no makes no other epic surer', () => {
    const [before, next] = suggestFor(strong, sample);
    const after = suggestFor(strong, sample, new Set([before?.epic ?? '']));
    expect(after.map(({ epic: key }) => key)).not.toContain(before?.epic);
    const without = suggestFor({ ...strong, steps: [{ at: 0, share: 0.9, trials: 10 }] }, sample, new Set([before?.epic ?? '']));
    expect(without[0]).toMatchObject({ epic: next?.epic, score: next?.score });
  });

  it('is nothing where the likeliest was more often wrong than right', () => {
    expect(suggestFor({ ...strong, steps: [{ at: 0, share: 0.49, trials: 100 }] }, sample)).toEqual([]);
    expect(suggestFor({ ...strong, steps: [{ at: 0, share: 0.5, trials: 100 }] }, sample)).not.toEqual([]);
  });

  it('is nothing for an item that shares nothing', () => {
    expect(suggestFor(strong, item(9999, { signals: signals({ terms: ['unheard'], labels: ['of'] }), reporter: 'nobody' }))).toEqual([]);
  });

  it('is nothing in a project whose items carry no sign of their epic', () => {
    const { items, epics } = epicProject({ ...NO_SIGNAL, epics: 10, items: 120 });
    const none = buildSuggester(items, epics);
    expect(items.filter((one) => suggestFor(none, { ...one, epic: null }).length > 0)).toEqual([]);
  });

  it('needs a strong sign where there are too few linked items to tell, and has no confidence', () => {
    const few = buildSuggester(STRONG.items.slice(0, 19), STRONG.epics);
    expect(few).toMatchObject({ steps: null, weights: USUAL_WEIGHTS });
    const said = orphaned.map((one) => suggestFor(few, one)[0]).filter((one) => one !== undefined);
    expect(said.every(({ score, confidence }) => score >= 0.8 && confidence === null)).toBe(true);
    expect(said.length).toBeGreaterThan(0);
  });
});

it('an item that is linked already is asked as if it were not', () => {
  const lonely = item(300, { epic: 'SHOP-2', signals: signals({ terms: ['unique'] }) });
  const project = twoEpics(() => ({}));
  expect(first({ ...project, items: [...project.items, lonely] }, lonely)).toBeUndefined();
});

it('epics that are even stand in the order of their keys, by number', () => {
  const keys = ['SHOP-10', 'SHOP-9', 'SHOP-2'];
  const index = inOneGo(indexSteps([], keys.map((key) => epic(key, ['refund']))));
  const ranking = rankEpics(index, USUAL_WEIGHTS, item(500, { signals: signals({ terms: ['refund'] }) }));
  expect(ranking.map((ranked) => index.epics[ranked.epic]?.key)).toEqual(['SHOP-2', 'SHOP-9', 'SHOP-10']);
});

it('learns what tells epics apart in this project', () => {
  const people = epicProject({ epics: 10, items: 300, words: 0, components: 0, versions: 0, people: 1, links: 0, seed: 3 });
  const words = epicProject({ epics: 10, items: 300, words: 0.4, components: 0, versions: 0, people: 0, links: 0, seed: 3 });
  const [byPeople, byWords] = [people, words].map(({ items, epics }) => buildSuggester(items, epics).weights);
  const REPORTER = 7;
  expect(byPeople?.[REPORTER]).toBeGreaterThan(byWords?.[REPORTER] ?? Infinity);
  expect(byWords?.[0]).toBeGreaterThan(byPeople?.[0] ?? Infinity);
});

const aProject = fc.record({ epics: fc.integer({ min: 1, max: 8 }), items: fc.integer({ min: 0, max: 60 }), words: fc.constantFrom(0, 0.3, 0.6), components: fc.constantFrom(0, 0.7), versions: fc.constantFrom(0, 0.5), people: fc.constantFrom(0, 0.8), links: fc.constantFrom(0, 0.3), wordsPerItem: fc.constant(5), seed: fc.nat() }).map(epicProject);
const bytes = (value: unknown): string => JSON.stringify(value);

it('the order of the input changes no byte', () => {
  fc.assert(
    fc.property(aProject.chain((project) => fc.tuple(fc.constant(project), fc.shuffledSubarray([...project.items], { minLength: project.items.length }), fc.shuffledSubarray([...project.epics], { minLength: project.epics.length }))), ([{ items, epics }, shuffledItems, shuffledEpics]) => {
      const [one, other] = [buildSuggester(items, epics), buildSuggester(shuffledItems, shuffledEpics)];
      expect(bytes([other.weights, other.steps])).toBe(bytes([one.weights, one.steps]));
      for (const asked of items.slice(0, 10)) expect(bytes(suggestFor(other, asked))).toBe(bytes(suggestFor(one, asked)));
    }),
    runs(12),
  );
});

it('an epic that shares nothing with any item changes nothing', () => {
  fc.assert(
    fc.property(aProject, fc.nat(99), ({ items, epics }, n) => {
      const [one, other] = [buildSuggester(items, epics), buildSuggester(items, [...epics, epic(`OTHER-${n}`, ['unheard', 'of'])])];
      expect(other.weights).toEqual(one.weights);
      for (const asked of items.slice(0, 10)) expect(suggestFor(other, asked)).toMatchObject(suggestFor(one, asked).map(({ epic: key }) => ({ epic: key })));
    }),
    runs(12),
  );
});

it('never says more than three, each once, an open epic, with a reason, the surest first', () => {
  fc.assert(
    fc.property(aProject, fc.nat(7), ({ items, epics }, closed) => {
      const suggester = buildSuggester(items, epics.map((one, n) => ({ ...one, open: n !== closed })));
      for (const asked of items.slice(0, 20)) {
        const said = suggestFor({ ...suggester, steps: [{ at: 0, share: 0.6, trials: 10 }] }, asked);
        expect(said.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        expect(new Set(said.map(({ epic: key }) => key)).size).toBe(said.length);
        expect(said.map(({ epic: key }) => key)).not.toContain(epics[closed]?.key ?? 'none');
        expect(said.map(({ score }) => score)).toEqual(said.map(({ score }) => score).sort((a, b) => b - a));
        expect(said.every(({ reasons, score }) => reasons.length > 0 && score >= 0 && score <= 1)).toBe(true);
      }
    }),
    runs(12),
  );
});

it('what words are said to be shared, the item and what it is like do share', () => {
  const textOf = new Map([...STRONG.items, ...STRONG.epics].map((one) => [one.key, one.signals.terms]));
  for (const asked of orphaned.slice(0, 60)) {
    for (const { reasons } of suggestFor(strong, asked)) {
      for (const reason of reasons) {
        if (reason.kind !== 'words') continue;
        expect(reason.like).not.toBe(asked.key);
        expect(reason.words.length).toBeGreaterThan(0);
        for (const word of reason.words) expect([asked.signals.terms.includes(word), textOf.get(reason.like)?.includes(word)]).toEqual([true, true]);
      }
    }
  }
});

it('breathes often while it learns', () => {
  let steps = 0;
  for (const _ of suggesterSteps(STRONG.items, STRONG.epics)) steps += 1;
  expect(steps).toBeGreaterThan(STRONG.items.length);
});
