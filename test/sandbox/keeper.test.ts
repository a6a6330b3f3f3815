import { createKeeper } from '../../sandbox/keeper';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function setUp(save: () => Promise<void>) {
  const lines: string[] = [];
  const spy = jest.fn(save);
  return { keeper: createKeeper({ save: spy, delayMs: 1000, log: (line) => lines.push(line) }), spy, lines };
}

test('many changes make one save, a while later', async () => {
  const { keeper, spy } = setUp(() => Promise.resolve());
  for (let n = 0; n < 5; n++) keeper.changed();
  await jest.advanceTimersByTimeAsync(999);
  expect(spy).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(spy).toHaveBeenCalledTimes(1);
});

test('the end saves what is left, and only that', async () => {
  const { keeper, spy } = setUp(() => Promise.resolve());
  await keeper.end();
  expect(spy).not.toHaveBeenCalled();
  keeper.changed();
  await keeper.end();
  await jest.advanceTimersByTimeAsync(5000);
  expect(spy).toHaveBeenCalledTimes(1);
});

test('never two saves at once', async () => {
  let running = 0;
  let most = 0;
  const { keeper, spy } = setUp(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    running--;
  });
  keeper.changed();
  await jest.advanceTimersByTimeAsync(1000);
  keeper.changed();
  await jest.advanceTimersByTimeAsync(10_000);
  expect([most, spy.mock.calls.length]).toEqual([1, 2]);
});

test('a save that fails is told, and tried again at the end', async () => {
  let full = true;
  const { keeper, spy, lines } = setUp(() => (full ? Promise.reject(new Error('disk full')) : Promise.resolve()));
  keeper.changed();
  await jest.advanceTimersByTimeAsync(1000);
  full = false;
  await keeper.end();
  expect(spy).toHaveBeenCalledTimes(2);
  expect(lines).toEqual(['The data could not be saved: disk full']);
});
