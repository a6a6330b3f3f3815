import { inOneGo } from '../../../src/core/roadmap/in-one-go';
import { leaveOneOut } from '../../../src/core/roadmap/leave-one-out';
import { buildSuggester } from '../../../src/core/roadmap/suggest-epics';
import { epicProject, NO_SIGNAL, PROJECTS } from '../../support/epic-project';

/** Small and the same each time, so that a change of the model is seen as a number; `npm run bench` measures the large ones. */
it.each([
  ['words, components, versions, people', { asked: 160, first: 157, firstThree: 160, spokeFor: 160, spokeRight: 157 }],
  ['words only', { asked: 160, first: 157, firstThree: 160, spokeFor: 158, spokeRight: 156 }],
  ['words only, epics of two words', { asked: 160, first: 152, firstThree: 159, spokeFor: 155, spokeRight: 150 }],
  ['few words, and the fields', { asked: 160, first: 148, firstThree: 157, spokeFor: 154, spokeRight: 144 }],
  ['fields and people, hardly a word', { asked: 160, first: 153, firstThree: 159, spokeFor: 154, spokeRight: 149 }],
] as const)('with %s the right epic is first in at least 70 % and among three in at least 90 %', (name, counts) => {
  const { items, epics } = epicProject({ ...PROJECTS[name], epics: 16, items: 160 });
  const found = inOneGo(leaveOneOut(buildSuggester(items, epics)));
  expect(found).toEqual({ kind: 'measured', ...counts });
  expect(counts.first / counts.asked).toBeGreaterThanOrEqual(0.7);
  expect(counts.firstThree / counts.asked).toBeGreaterThanOrEqual(0.9);
});

it('without any signal it says nothing', () => {
  const { items, epics } = epicProject({ ...NO_SIGNAL, epics: 16, items: 160 });
  expect(inOneGo(leaveOneOut(buildSuggester(items, epics)))).toMatchObject({ asked: 160, spokeFor: 0 });
});
