import { answerKvs } from '../../../../sandbox/forge/kvs/answer';
import { createKvsStore } from '../../../../sandbox/forge/kvs/store';

function ask(store: ReturnType<typeof createKvsStore>, path: string, body: unknown): { readonly status: number; readonly body: unknown } {
  const answer = answerKvs({ descriptor: { type: 'kvs' }, path, method: 'POST', headers: [], body: new TextEncoder().encode(JSON.stringify(body)) }, store);
  const text = new TextDecoder().decode(answer.body);
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
}
const store = () => createKvsStore({ now: () => new Date(7) });
const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });

test.each([
  ['a key of 500 characters', { key: 'k'.repeat(500), value: 1 }, 200, null],
  ['a key of 501', { key: 'k'.repeat(501), value: 1 }, 400, 'INVALID_KEY'],
  ['an empty key', { key: '', value: 1 }, 400, 'INVALID_KEY'],
  ['blanks', { key: '  ', value: 1 }, 400, 'INVALID_KEY'],
  ['a slash', { key: 'a/b', value: 1 }, 400, 'INVALID_KEY'],
  ['every allowed sign', { key: 'a:B.9_ -#', value: 1 }, 200, null],
  ['240 KiB', { key: 'k', value: 'x'.repeat(240 * 1024 - 2) }, 200, null],
  ['a byte more', { key: 'k', value: 'x'.repeat(240 * 1024 - 1) }, 400, 'MAX_SIZE'],
  ['31 levels', { key: 'k', value: deep(31) }, 200, null],
  ['32 levels', { key: 'k', value: deep(32) }, 400, 'MAX_DEPTH'],
  ['null', { key: 'k', value: null }, 400, 'INVALID_VALUE'],
  ['an option that is not served', { key: 'k', value: 1, options: { ttl: { unit: 'DAYS', value: 1 } } }, 400, 'INVALID_REQUEST'],
])('set with %s', (_name, body, status, code) => {
  const answer = ask(store(), '/api/v1/set', body);
  expect(answer.status).toBe(status);
  if (code !== null) expect(answer.body).toMatchObject({ code });
});

test('FAIL_IF_EXISTS keeps what is there', () => {
  const kvs = store();
  const options = { keyPolicy: 'FAIL_IF_EXISTS' };
  expect(ask(kvs, '/api/v1/set', { key: 'k', value: 1, options }).status).toBe(200);
  expect(ask(kvs, '/api/v1/set', { key: 'k', value: 2, options })).toMatchObject({ status: 409, body: { code: 'KEY_ALREADY_EXISTS' } });
  expect(ask(kvs, '/api/v1/get', { key: 'k' })).toEqual({ status: 200, body: { key: 'k', value: 1, createdAt: 7, updatedAt: 7 } });
});

test('queries come in the order of keys, ten at a time unless told otherwise', () => {
  const kvs = store();
  for (let n = 12; n > 0; n -= 1) ask(kvs, '/api/v1/set', { key: `a:${String(n).padStart(2, '0')}`, value: n });
  ask(kvs, '/api/v1/set', { key: 'b', value: 0 });
  const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['a:'] }];
  const first = ask(kvs, '/api/v1/query', { where }).body;
  expect(first).toMatchObject({ cursor: 'a:10', data: Array.from({ length: 10 }, (_, index) => ({ value: index + 1 })) });
  expect(ask(kvs, '/api/v1/query', { where, after: 'a:10' }).body).toMatchObject({ data: [{ value: 11 }, { value: 12 }] });
  expect(ask(kvs, '/api/v1/query', { where, limit: 101 })).toMatchObject({ status: 400 });
});

test.each(['/api/v1/entity/get', '/api/v1/secret/set', '/api/v1/transaction'])('%s is not served and named', (path) => {
  expect(ask(store(), path, {})).toMatchObject({ status: 501, body: { message: expect.stringContaining(path) } });
});

test('a missing key', () => {
  expect(ask(store(), '/api/v1/get', { key: 'k' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
  expect(ask(store(), '/api/v1/delete', { key: 'k' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
});
