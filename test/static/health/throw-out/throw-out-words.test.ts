import type { ThrowOut } from '../../../../src/core/health/throw-out';
import { sinceText, throwOutWords } from '../../../../static/health/throw-out/throw-out-words';
import { item } from '../../facts';

const found = (count: number, over: Partial<ThrowOut> = {}): ThrowOut => ({ kind: 'found', items: Array.from({ length: count }, () => ({ item: item(), days: 100 })), dead: 0, months: null, ...over });
const NAME = 'Not touched for 90 days';

test.each<[string, ThrowOut, string]>([
  ['nothing', found(0), 'Not touched for 90 days: no items, so there is nothing to throw out.'],
  ['no pace', found(2), 'Not touched for 90 days: 2 items. Say no with a reason, or refresh what is still wanted.'],
  ['dead ones', found(3, { dead: 1 }), 'Not touched for 90 days: 3 items, 1 of them for more than 180 days. Say no with a reason, or refresh what is still wanted.'],
  ['months', found(1, { months: { these: 1.2, all: 6.1 } }), 'Not touched for 90 days: 1 item. Without it the backlog is 4.9 months of work instead of 6.1 months. Say no with a reason, or refresh what is still wanted.'],
  ['about one month', found(2, { months: { these: 1, all: 2 } }), 'Not touched for 90 days: 2 items. Without them the backlog is 1 month of work instead of 2 months. Say no with a reason, or refresh what is still wanted.'],
])('%s', (_, one, words) => {
  expect(throwOutWords(one, NAME)).toBe(words);
});

test.each([[91, '91 days'], [364, '364 days'], [365, '1 year'], [800, '2.2 years']])('%i days ago: %s', (days, text) => {
  expect(sinceText(days)).toBe(text);
});
