import { listen, type Listening } from '../../../sandbox/http/listen';

let server: Listening;
beforeEach(async () => {
  server = await listen(() => new Response('hello'), 0);
});
afterEach(() => server.close());

test('serves this machine', async () => {
  expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('hello');
});

test('says when a port is taken, and proposes the next', async () => {
  await expect(listen(() => new Response(''), server.port)).rejects.toThrow(`Port ${server.port} is in use. Choose another one: PORT=${server.port + 1} npm start`);
});

test('nobody answers after the stop', async () => {
  const other = await listen(() => new Response(''), 0);
  await other.close();
  await expect(fetch(`http://127.0.0.1:${other.port}/`)).rejects.toThrow();
});
