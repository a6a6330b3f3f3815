import { serveFile } from '../../../sandbox/http/serve-file';

test.each([
  ['package.json', 'application/json'],
  ['./sandbox/screen/index.html', 'text/html; charset=utf-8'],
])('%s is served', async (path, contentType) => {
  expect(await serveFile('.', path)).toMatchObject({ contentType });
});

test.each(['../etc/passwd', '/etc/passwd', 'test/../../x', 'no-such-file', 'sandbox', '.'])('%s is not', async (path) => {
  expect(await serveFile('.', path)).toBeNull();
});
