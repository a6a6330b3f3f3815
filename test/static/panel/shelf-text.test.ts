import type { ShelfLife, ShelfState } from '../../../src/core/readiness/shelf-life';
import { DAY } from '../../../src/core/time-spans';
import { shelfText } from '../../../static/panel/shelf-text';
import { finding, readiness } from '../facts';

const NOW = Date.UTC(2026, 10, 20);
const ready: ShelfLife = { kind: 'ready', since: NOW - 10 * DAY, until: NOW + 80 * DAY, words: 'w' };
const ended: ShelfLife = { kind: 'ended', at: NOW, missing: ['has-estimate', 'has-criteria'] };
const day = (at: number): string => `day ${(at - NOW) / DAY}`;
const lacking = readiness({ findings: [finding(), finding({ rule: 'has-role', problem: 'Nobody is named.' })] });

test.each<[ShelfState, ShelfLife, typeof lacking, ReturnType<typeof shelfText>]>([
  ['holds', ready, readiness(), { text: 'Ready since day -10, until day 80.', dates: '', asks: false }],
  ['changed', ready, readiness(), { text: 'Changed since ready: is it still valid?', dates: 'Ready since day -10, until day 80.', asks: true }],
  ['expired', ready, readiness(), { text: 'Ready for more than 90 days. Is it still what you need?', dates: 'Ready since day -10.', asks: true }],
  ['ended', ended, lacking, { text: 'Was ready until day 0. What ended it: There is no estimate.', dates: '', asks: false }],
  ['ended', ended, readiness(), { text: 'Was ready until day 0.', dates: '', asks: false }],
])('%s', (state, shelf, judged, said) => {
  expect(shelfText({ shelf, state, words: 'w', now: NOW }, judged, 90, day)).toEqual(said);
});
