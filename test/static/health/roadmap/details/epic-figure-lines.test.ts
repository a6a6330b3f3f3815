import { epicFigures } from '../../../../../src/core/roadmap/epic-figures';
import { roadmapInput } from '../../../../../src/core/roadmap/roadmap-input';
import { epicFigureLines } from '../../../../../static/health/roadmap/details/epic-figure-lines';
import { DONE_STATUS, doneItem, epic, health, openItem, pace, TODAY } from '../../../../support/roadmap';

const linesOf = (past: Parameters<typeof health>[1], one = epic('SHOP-1', { due: '2027-12-01' })) => {
  const items = [openItem('SHOP-2', 'SHOP-1'), openItem('SHOP-3', 'SHOP-1', { band: 'close' })];
  const input = roadmapInput([one], health(items, past), [doneItem('SHOP-4', 'SHOP-1', 3, 5), doneItem('SHOP-5', 'SHOP-1', 3, 9), doneItem('SHOP-6', 'SHOP-1', 3, 12)], TODAY);
  const [work] = input.works;
  if (work === undefined) throw new Error('no epic');
  return epicFigureLines({ work, figures: epicFigures(work, input) }, input, 'en-US');
};

test('every figure says how it is made, with the share of the pace that the epic gets', () => {
  const lines = linesOf(pace([6, 6, 6, 6, 6]));
  expect(lines.map(({ name }) => name)).toEqual(['Status', 'Progress by count', 'Progress by estimate', 'Open items', 'Ready work lasts', 'Forecast', 'Blocked']);
  expect(lines.every(({ value, formula }) => value !== '' && formula.endsWith('.'))).toBe(true);
  expect(lines[4]).toEqual({ name: 'Ready work lasts', value: '1.7 sprints', formula: 'Size of its ready items that are not started and not in the running sprint, divided by 30 % of what the team finishes in a sprint: what it got in the last 5 sprints.' });
});

test('without a pace it says what is missing, and there is no forecast', () => {
  const lines = linesOf({ kind: 'not-enough', missing: 'Fewer than 3 closed sprints.' });
  expect(lines.map(({ name }) => name)).not.toContain('Forecast');
  expect(lines.find(({ name }) => name === 'Ready work lasts')).toEqual({ name: 'Ready work lasts', value: 'Not known', formula: 'Fewer than 3 closed sprints.' });
});

test('of a done epic only what it achieved', () => {
  expect(linesOf(pace([6, 6, 6]), epic('SHOP-1', { status: DONE_STATUS })).map(({ name }) => name)).toEqual(['Status', 'Progress by count', 'Progress by estimate', 'Open items']);
});
