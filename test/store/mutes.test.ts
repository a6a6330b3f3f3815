import type { StoredMute } from '../../src/contract/set-aside';
import { mutes } from '../../src/store/mutes';
import { forgeWorld } from '../support/forge-world';

const mute = (issue: number, rule = 'has-role', reason = 'a fixed-price change'): StoredMute => ({ issue, rule, reason, byAdministrator: true, by: '712020:priya', name: 'Priya Nair', at: '2026-11-22T00:00:00.000Z' });

const world = () => forgeWorld(() => ({ status: 500 }));

test('keeps one value for each issue and rule, and gives them back by issue and by project', async () => {
  const { stored } = world();
  for (const one of [mute(1), mute(1, 'has-means'), mute(2)]) expect(await mutes.add('10', one)).toBe(true);
  await mutes.add('100', mute(1, 'single-action'));
  expect([...stored.keys()]).toEqual(['mute:10:1:has-role', 'mute:10:1:has-means', 'mute:10:2:has-role', 'mute:100:1:single-action']);
  expect(await mutes.ofIssue('10', 1)).toEqual([mute(1, 'has-means'), mute(1)]);
  expect(await mutes.ofProject('10')).toHaveLength(3);
  expect(await mutes.ofIssue('10', 3)).toEqual([]);
});

test('issue 1 is not the beginning of issue 10', async () => {
  world();
  await mutes.add('10', mute(10));
  expect(await mutes.ofIssue('10', 1)).toEqual([]);
});

test('reads what was just written key by key, in the order of the rules asked for', async () => {
  const { stored } = world();
  for (const one of [mute(1), mute(1, 'has-means'), mute(2, 'has-benefit')]) await mutes.add('10', one);
  stored.set('mute:10:1:real-role', { issue: 'damaged' });
  expect(await mutes.ofIssueNow('10', 1, ['has-role', 'has-benefit', 'real-role', 'has-means'])).toEqual([mute(1), mute(1, 'has-means')]);
});

test('the first one stands', async () => {
  world();
  expect(await Promise.all([mutes.add('10', mute(1, 'has-role', 'first')), mutes.add('10', mute(1, 'has-role', 'second'))])).toEqual([true, false]);
  expect(await mutes.ofIssue('10', 1)).toMatchObject([{ reason: 'first' }]);
});

test('removing may be repeated', async () => {
  const { stored } = world();
  await mutes.add('10', mute(1));
  await Promise.all([mutes.remove('10', 1, 'has-role'), mutes.remove('10', 1, 'has-role')]);
  expect(stored.size).toBe(0);
});

test('reads a project page by page', async () => {
  world();
  for (let issue = 1; issue <= 250; issue++) await mutes.add('10', mute(issue));
  expect((await mutes.ofProject('10')).map(({ issue }) => issue).sort((a, b) => a - b)).toEqual(Array.from({ length: 250 }, (_, n) => n + 1));
});
