import type { Forecast } from '../../../../static/panel/done/forecast';
import { forecastWords, olderWords, quotedNames } from '../../../../static/panel/done/forecast-words';

test.each([
  [['Done'], '“Done”'],
  [['Done', 'Close'], '“Done” and “Close”'],
  [['Done', 'Close', 'Ship'], '“Done”, “Close” and “Ship”'],
])('%j', (names, words) => expect(quotedNames(names)).toBe(words));

const free = { kind: 'free' } as const;
const refused = { kind: 'refused', text: 'x' } as const;
const unknown = { kind: 'unknown', why: 'Jira could not say what blocks Done.' } as const;

test.each<[Forecast['guard'], Forecast['answer'], boolean, string]>([
  ['enforce', free, true, 'Nothing blocks Done.'],
  ['enforce', free, false, 'Nothing blocks “Close”.'],
  ['enforce', refused, true, 'The gate would refuse a move to Done now:'],
  ['enforce', refused, false, 'The gate on “Close” would refuse now:'],
  ['enforce', unknown, true, 'Jira could not say what blocks Done.'],
  ['enforce', unknown, false, '“Close”: Jira could not say what blocks Done.'],
  ['observe', free, true, 'Nothing blocks “Close”. Its gate only observes.'],
  ['observe', refused, true, 'The gate on “Close” would refuse (observing only):'],
  ['none', free, true, 'No gate guards “Close”.'],
  ['unread', free, true, 'Which gates stand before Done could not be read. By the definition, nothing blocks it.'],
  ['unread', refused, true, 'Which gates stand before Done could not be read. By the definition, this is missing:'],
])('%s, %j, alone %s', (guard, answer, alone, words) => {
  expect(forecastWords({ transitions: ['Close'], guard, answer, madeFrom: null }, alone)).toBe(words);
});

test('names both versions where a gate is older than the definition', () => {
  expect(olderWords(3, 5)).toBe('Its gate was made from version 3 of the definition; the list above is version 5.');
});
