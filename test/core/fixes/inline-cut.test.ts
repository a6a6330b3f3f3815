import fc from 'fast-check';
import { cutInline, shownText, trimInline } from '../../../src/core/fixes/inline-cut';
import { br, text } from '../../support/adf';
import { runs } from '../../support/runs';

const mention = { type: 'mention', attrs: { id: '1', text: '@Dan' } };
const unknown = { type: 'somethingNew' };

test.each([
  [[text('ab cd', 'strong')], [2], [[text('ab', 'strong')], [text(' cd', 'strong')]]],
  [[text('ab'), mention, text('cd')], [2, 6], [[text('ab')], [mention], [text('cd')]]],
  [[text('ab'), mention, text('cd')], [4], [[text('ab'), mention], [text('cd')]]],
  [[text('ab'), unknown, br], [2], [[text('ab'), unknown], [br]]],
  [[], [0, 3], [[], [], []]],
  [[text('ab')], [0, 1, 2], [[], [text('a')], [text('b')], []]],
])('%j at %j is %j', (content, offsets, expected) => {
  expect(cutInline(content, offsets)).toEqual(expected);
});

test.each([
  [[br, text('  a '), br, text(' ')], [text('a')]],
  [[text(' '), mention, text(' ')], [mention]],
  [[unknown], [unknown]],
  [[text(' ')], []],
])('%j trimmed is %j', (content, expected) => {
  expect(trimInline(content)).toEqual(expected);
});

test('nothing is lost, doubled or moved by a cut, whatever stands there', () => {
  const node = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }).map((value) => text(value)), fc.constantFrom<unknown>(mention, unknown, br, null, 7, 'x'));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), fc.array(fc.nat(40), { maxLength: 5 }), (content, cuts) => {
      const stretches = cutInline(content, cuts.sort((a, b) => a - b));
      expect(stretches).toHaveLength(cuts.length + 1);
      expect(shownText(stretches.flat())).toBe(shownText(content));
      const others = (all: readonly unknown[]): unknown[] => all.filter((one) => shownText([one]) === '' || one === mention || one === br);
      expect(others(stretches.flat())).toEqual(others(content));
    }),
    runs(500),
  );
});
