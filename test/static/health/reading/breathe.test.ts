import { createBreathe, nextTurn } from '../../../../static/health/reading/breathe';

test('goes on while a slice lasts, and lets others have a turn after it', async () => {
  let now = 0;
  let turns = 0;
  const breathe = createBreathe(() => now, async () => void turns++);
  const at: number[] = [];
  for (; now < 30; now += 3) {
    await breathe();
    at.push(turns);
  }
  expect(at).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
});

test('a turn comes back after what waited before it', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('other'));
  await nextTurn();
  await nextTurn();
  order.push('back');
  expect(order).toEqual(['other', 'back']);
});
