import { readWatches, recipientWords } from '../../../../static/health/bulk/recipients';
import { fakeJira } from '../../fake-jira';
import { item } from '../../facts';

const rita = { accountId: 'rita', displayName: 'Rita' };
const noah = { accountId: 'noah', displayName: 'Noah' };
const ask = { does: 'ask', question: '?' } as const;
const unlink = { does: 'unlink' } as const;
const items = [item({ key: 'A', reporter: rita, assignee: 'dan' }), item({ key: 'B', reporter: noah, assignee: 'me' }), item({ key: 'C', reporter: rita })];

test.each([
  [ask, items, 0, ['Jira notifies Rita and Noah, mentioned as reporter.', 'Jira may also notify up to 1 person who is reporter or assignee: one message an item.']],
  [ask, items.slice(2), 0, ['Jira notifies Rita, mentioned as reporter.', 'Jira notifies nobody else.']],
  [unlink, items, 4, ['Jira may notify 3 people who are reporter or assignee and whoever watches these items (4 watches in all): one message an item.']],
  [unlink, items, null, ['Jira may notify 3 people who are reporter or assignee and whoever watches these items: one message an item.']],
  [unlink, [item({ assignee: 'me' })], 0, ['Jira notifies nobody but you, as far as it can be seen.']],
])('who hears of it: %#', (plan, chosen, watches, words) => {
  expect(recipientWords(plan, chosen, watches, 'me')).toEqual(words);
});

test('many are a number', () => {
  const many = Array.from({ length: 7 }, (_, n) => item({ key: `A-${n}`, reporter: { accountId: `r${n}`, displayName: `R${n}` } }));
  expect(recipientWords(ask, many, 0, 'me')[0]).toBe('Jira notifies 7 people, mentioned as reporter.');
});

test('watches are counted a hundred issues a call; where Jira does not say, nobody knows', async () => {
  const answer = (...counts: readonly number[]) => ({ status: 200, body: { issues: counts.map((watchCount) => ({ fields: { watches: { watchCount } } })) } });
  const { jira, calls } = fakeJira(answer(1, 2), answer(3));
  expect(await readWatches(jira, Array.from({ length: 101 }, (_, n) => `A-${n}`))).toBe(6);
  expect(calls).toHaveLength(2);
  expect(await readWatches(fakeJira({ status: 200, body: { issues: [{ fields: {} }] } }).jira, ['A'])).toBeNull();
  expect(await readWatches(fakeJira({ status: 403 }).jira, ['A'])).toBeNull();
  expect(await readWatches(fakeJira().jira, [])).toBe(0);
});
