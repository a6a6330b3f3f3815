import fc from 'fast-check';
import { escapeMarkdown } from '../../../../static/health/share/digest-markdown';

test.each([
  ['Plain words, 3.5 % of 20', 'Plain words, 3.5 % of 20'],
  ['a_b *c* `d`', 'a\\_b \\*c\\* \\`d\\`'],
  ['[x](y)', '\\[x\\](y)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['R&D #1 | ~~no~~', 'R\\&D \\#1 \\| \\~\\~no\\~\\~'],
  ['- not a list', '\\- not a list'],
  ['+ nor this', '\\+ nor this'],
  ['1. nor this', '1\\. nor this'],
  ['2026) nor this', '2026\\) nor this'],
  ['1.5 is a number', '1\\.5 is a number'],
  ['# no heading', '\\# no heading'],
  ['two\nlines\n\n- and more', 'two lines - and more'],
  ['back\\slash', 'back\\\\slash'],
  ['', ''],
])('%j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('nothing that could begin markup is left bare, and the words come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/\n/);
      expect(escaped.replace(/\\./gsu, '')).not.toMatch(/[\\`*_{}[\]<>#|~&]/);
      expect(escaped.replace(/\\(.)/gsu, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
