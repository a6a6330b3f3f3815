import { sameDocument } from '../../../static/shared/same-document';

const text = (value: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }] });

test.each([
  [text('a'), text('a'), true],
  [text('a'), text('b'), false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, null, true],
  [null, {}, false],
  [null, text('a'), false],
  [{ type: 'listItem', attrs: { localId: 'x' } }, { type: 'listItem' }, true],
  [{ type: 'heading', attrs: { level: 2, localId: 'x' } }, { type: 'heading', attrs: { level: 2 } }, true],
  [{ type: 'heading', attrs: { level: 2 } }, { type: 'heading', attrs: { level: 3 } }, false],
])('%j and %j: %s', (a, b, same) => {
  expect(sameDocument(a, b)).toBe(same);
  expect(sameDocument(b, a)).toBe(same);
});
