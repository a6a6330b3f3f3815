import { createChannel, type Channel } from '../../../../sandbox/screen/bridge/channel';

/** Two ends whose messages go through a structured clone, as between windows. */
function pair(handleRight: (command: string, data: unknown) => unknown, handleLeft: (command: string, data: unknown) => unknown = () => undefined): { readonly left: Channel; readonly right: Channel } {
  const ends: { left?: Channel; right?: Channel } = {};
  const left = createChannel((message) => {
    const sent: unknown = structuredClone(message);
    queueMicrotask(() => ends.right?.receive(sent));
  }, handleLeft);
  const right = createChannel((message) => {
    const sent: unknown = structuredClone(message);
    queueMicrotask(() => ends.left?.receive(sent));
  }, handleRight);
  ends.left = left;
  ends.right = right;
  return { left, right };
}

/** A value that must be a function, called. */
function run(value: unknown, ...args: unknown[]): Promise<unknown> {
  if (typeof value !== 'function') throw new Error('not a function');
  return Promise.resolve(Reflect.apply(value, undefined, args));
}
const member = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);

test.each([
  ['nothing', undefined],
  ['text', 'a'],
  ['null inside', { a: null, list: [1, { b: false }] }],
  ['bytes', new Uint8Array([1, 2])],
])('%s comes back as it went', async (_name, data) => {
  const { left } = pair((command, got) => ({ command, got }));
  expect(await left.call('echo', data)).toEqual({ command: 'echo', got: data });
});

test('a refusal carries its words', async () => {
  const { left } = pair(() => {
    throw new Error('The bridge command "openModal" is not served here.');
  });
  await expect(left.call('openModal')).rejects.toThrow('The bridge command "openModal" is not served here.');
});

test('what cannot be cloned is refused at once', async () => {
  const { left } = pair(() => undefined);
  await expect(left.call('x', new Map([[1, () => 2]]))).rejects.toThrow();
});

test('functions work both ways: in data, in answers, and as arguments of each other', async () => {
  const seen: unknown[] = [];
  const { left } = pair(async (_command, data) => {
    seen.push(await run(member(data, 'callback'), 'hello'));
    return { listen: (listener: unknown) => run(listener, { pathname: '/x' }).then(() => () => 'stopped') };
  });
  const history = await left.call('createHistory', { callback: (word: unknown) => `${String(word)}!` });
  const places: unknown[] = [];
  const stop = await run(member(history, 'listen'), (place: unknown) => places.push(place));
  expect(seen).toEqual(['hello!']);
  expect(places).toEqual([{ pathname: '/x' }]);
  expect(await run(stop)).toBe('stopped');
});

test('a function keeps its number, so that a listener is not multiplied', async () => {
  const got: unknown[] = [];
  const sent: unknown[] = [];
  const end = createChannel((message) => sent.push(structuredClone(message)), () => undefined);
  const listener = (): void => undefined;
  void end.call('on', { listener });
  void end.call('on', { listener });
  for (const message of sent) got.push(JSON.stringify(member(message, 'data')));
  expect(got[0]).toBe(got[1]);
});

test('both sides may ask', async () => {
  const { right } = pair(() => undefined, (command, data) => [command, data]);
  expect(await right.call('theme', { colorMode: 'dark' })).toEqual(['theme', { colorMode: 'dark' }]);
});

test.each([['text'], [null], [{ type: 'webpackOk' }], [{ bridge: 'answer', id: 'x' }], [{ bridge: 'answer', id: 99, ok: true, data: 1 }]])('a message of somebody else (%j) is ignored', (message) => {
  const end = createChannel(() => undefined, () => {
    throw new Error('must not be asked');
  });
  expect(() => end.receive(message)).not.toThrow();
});
