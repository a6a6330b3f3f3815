import { coveredText } from '../../../../static/health/waiting/covered-text';
import { queueKey } from '../../../../static/health/waiting/queue-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ['j', 'next'],
  ['J', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['a', 'accept'],
  ['R', 'reject'],
  ['Escape', 'close'],
  ['x', null],
  ['Enter', null],
  ['constructor', null],
])('the key %s means %s', (key, meaning) => {
  expect(queueKey({ ...plain, key }, false)).toBe(meaning);
  expect(queueKey({ ...plain, key }, true)).toBeNull();
});

it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)('with %s a key belongs to the browser', (held) => {
  expect(queueKey({ ...plain, key: 'a', [held]: true }, false)).toBeNull();
});

const all = { accept: [], finished: { read: 20, of: null }, recent: { read: 1, of: null, partly: 0 } };

it.each([
  [all, 'Looked at the 20 issues under way or finished in the last 14 days, and at the 1 issue that changed in the last 30 days, as you see them.'],
  [{ ...all, accept: null }, 'Looked at the 1 issue that changed in the last 30 days, as you see them.'],
  [{ ...all, finished: { read: 200, of: 940 } }, 'Looked at the first 200 of about 940 issues under way or finished in the last 14 days, and at the 1 issue that changed in the last 30 days, as you see them.'],
  [{ ...all, accept: null, recent: { read: 4, of: null, partly: 2 } }, 'Looked at the 4 issues that changed in the last 30 days, as you see them. Of 2 with many comments only the first were read.'],
])('%j', (covered, text) => {
  expect(coveredText(covered)).toBe(text);
});
