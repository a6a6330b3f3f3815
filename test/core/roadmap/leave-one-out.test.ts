import fc from 'fast-check';
import { inOneGo } from '../../../src/core/roadmap/in-one-go';
import { leaveOneOut } from '../../../src/core/roadmap/leave-one-out';
import { rankEpics } from '../../../src/core/roadmap/rank-epics';
import { buildSuggester, suggestFor } from '../../../src/core/roadmap/suggest-epics';
import { indexSteps } from '../../../src/core/roadmap/suggestion-index';
import { epicProject } from '../../support/epic-project';
import { runs } from '../../support/runs';

const aPlan = fc.record({ epics: fc.integer({ min: 2, max: 6 }), items: fc.integer({ min: 20, max: 40 }), words: fc.constantFrom(0.2, 0.5), components: fc.constantFrom(0, 0.7), versions: fc.constantFrom(0, 0.5), people: fc.constantFrom(0, 0.8), links: fc.constantFrom(0, 0.3), wordsPerItem: fc.constant(6), seed: fc.nat() });

it('ranks an item as an index that was built without it does', () => {
  fc.assert(
    fc.property(aPlan.map(epicProject), ({ items, epics }) => {
      const { index, weights } = buildSuggester(items, epics);
      for (const asked of items) {
        const without = inOneGo(indexSteps(items.filter((one) => one !== asked), epics));
        expect(rankEpics(index, weights, asked)).toEqual(rankEpics(without, weights, { ...asked, epic: null }));
      }
    }),
    runs(15),
  );
});

it('counts what asking each item by hand counts, each in an index without it', () => {
  fc.assert(
    fc.property(aPlan.map(epicProject), fc.nat(5), ({ items, epics: open }, closed) => {
      const epics = open.map((one, n) => ({ ...one, open: n !== closed }));
      const suggester = buildSuggester(items, epics);
      const isOpen = (key: string | null): boolean => epics.some((one) => one.key === key && one.open);
      const second = { asked: 0, first: 0, firstThree: 0, spokeFor: 0, spokeRight: 0 };
      for (const asked of items.filter((one) => isOpen(one.epic))) {
        const index = inOneGo(indexSteps(items.filter((one) => one !== asked), epics));
        const order = rankEpics(index, suggester.weights, asked).map(({ epic }) => index.epics[epic]?.key ?? '').filter(isOpen);
        const [said] = suggestFor({ ...suggester, index }, { ...asked, epic: null });
        second.asked += 1;
        second.first += order[0] === asked.epic ? 1 : 0;
        second.firstThree += order.slice(0, 3).includes(asked.epic ?? '') ? 1 : 0;
        second.spokeFor += said ? 1 : 0;
        second.spokeRight += said?.epic === asked.epic ? 1 : 0;
      }
      expect(inOneGo(leaveOneOut(suggester))).toEqual(second.asked < 20 ? { kind: 'too-few', linked: second.asked, wanted: 20 } : { kind: 'measured', ...second });
    }),
    runs(15),
  );
});

it('asks no more than it is told, spread over the project', () => {
  const { items, epics } = epicProject({ epics: 5, items: 60, words: 0.5, components: 0, versions: 0, people: 0, links: 0 });
  expect(inOneGo(leaveOneOut(buildSuggester(items, epics), 25))).toMatchObject({ kind: 'measured', asked: 25 });
});

it('says that there are too few linked items', () => {
  const { items, epics } = epicProject({ epics: 5, items: 19, words: 0.5, components: 0, versions: 0, people: 0, links: 0 });
  expect(inOneGo(leaveOneOut(buildSuggester(items, epics)))).toEqual({ kind: 'too-few', linked: 19, wanted: 20 });
  expect(inOneGo(leaveOneOut(buildSuggester([], [])))).toEqual({ kind: 'too-few', linked: 0, wanted: 20 });
});
