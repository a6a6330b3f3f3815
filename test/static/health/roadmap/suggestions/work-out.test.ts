import { inOneGo } from '../../../../../src/core/roadmap/in-one-go';
import { declinedKeys, knownNoes } from '../../../../../static/health/roadmap/suggestions/declined-keys';
import { saidSuggestions } from '../../../../../static/health/roadmap/suggestions/said-suggestions';
import { workOutSteps } from '../../../../../static/health/roadmap/suggestions/work-out';
import { DONE_STATUS, epic, noSignals, openItem } from '../../../../support/roadmap';

const about = (item: ReturnType<typeof openItem>, summary: string, terms: readonly string[]) => ({ ...item, facts: { ...item.facts, summary }, signals: { ...noSignals, terms } });

const EPICS = [epic('S-1', { id: 1, summary: 'Payment' }), epic('S-2', { id: 2, summary: 'Search' }), epic('S-3', { id: 3, status: DONE_STATUS })];
const taught = [1, 2].flatMap((of) => Array.from({ length: 15 }, (_, n) => about(openItem(`S-${of}${10 + n}`, `S-${of}`), of === 1 ? 'Pay by card' : 'Find shoes', of === 1 ? ['pay', 'card', `x${n}`] : ['find', 'shoe', `y${n}`])));
const CARD = about(openItem('S-90', null), 'Card payments', ['card', 'pay']);
const ODD = about(openItem('S-91', null), 'Something else', ['other']);
const ITEMS = [...taught, CARD, ODD];

const worked = (declined: readonly (readonly [number, number])[] = []) => inOneGo(workOutSteps(ITEMS, EPICS, declinedKeys(knownNoes(declined.map(([issue, of]) => ({ issue, epic: of })), ITEMS, EPICS))));

test('suggests for what has no epic, in the order of the backlog, and counts all of these', () => {
  const { orphans, all } = worked();
  expect(orphans.map(({ item, suggestions }) => [item.facts.key, suggestions[0]?.epic])).toEqual([['S-90', 'S-1']]);
  expect(all).toBe(2);
});

test('the same twice, to the byte', () => {
  expect(JSON.stringify(worked().orphans)).toBe(JSON.stringify(worked().orphans));
});

test('no stays no', () => {
  expect(worked([[CARD.facts.id, 1]]).orphans.flatMap(({ suggestions }) => suggestions.map(({ epic: key }) => key))).not.toContain('S-1');
});

test('knows the noes that still say something', () => {
  const noes = [[CARD.facts.id, 1], [taught[0]?.facts.id ?? 0, 2], [4711, 1], [CARD.facts.id, 4711]] as const;
  expect(knownNoes(noes.map(([issue, of]) => ({ issue, epic: of })), ITEMS, EPICS).map(({ item, epic: { key } }) => [item.facts.key, key])).toEqual([['S-90', 'S-1']]);
});

test('says why in words that people wrote', () => {
  const [first] = worked().orphans;
  const said = first && saidSuggestions(first, { epics: new Map(EPICS.map((one) => [one.key, one])), summaries: new Map(ITEMS.map(({ facts }) => [facts.key, facts.summary])), names: new Map() });
  expect(said?.[0]).toEqual({ epic: { id: 1, key: 'S-1', summary: 'Payment' }, why: expect.stringMatching(/^Shares (card, pay|pay, card|card, payments|payments, card) with S-1\d\d\.?/), sure: expect.stringMatching(/in 10 of this project/) });
});
