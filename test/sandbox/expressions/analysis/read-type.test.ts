import * as fc from 'fast-check';
import { readType } from '../../../../sandbox/expressions/analysis/read-type';
import { showType } from '../../../../sandbox/expressions/analysis/type';
import { runs } from '../../../support/runs';

const known = (name: string): boolean => ['Any', 'Number', 'String', 'User', 'Issue', 'Map'].includes(name);
const shown = (text: string): string | null => {
  const type = readType(text, known);
  return type === null ? null : showType(type);
};

test.each([
  ['User', 'User'],
  ['List<String>', 'List<String>'],
  [' List < List<Issue> > ', 'List<List<Issue>>'],
  ['List', 'List<Any>'],
  ['{ a: Number, b: String }', '{a: Number, b: String}'],
  ['{a:List<{b:User}>}', '{a: List<{b: User}>}'],
  ['[Number, String]', '[Number, String]'],
  ['[]', '[]'],
  ['{}', '{}'],
])('%s', (text, type) => {
  expect(shown(text)).toBe(type);
});

test.each(['', 'Moon', 'List<', 'List<User', 'List<User>>', 'User User', '{a}', '{a:}', '{a: User', '{1: 2}', '[User,]', '[,]', '<User>', 'constructor', '7'])('%s is no type', (text) => {
  expect(shown(text)).toBeNull();
});

test('a type in too many others is refused', () => {
  expect(shown(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)).toBeNull();
});

test('any text is read or refused, and what was read reads the same when written', () => {
  const words = fc.constantFrom('User', 'List', '<', '>', '{', '}', '[', ']', ':', ',', 'a', ' ', 'Number');
  fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (row) => {
    const type = shown(row.join(''));
    if (type !== null) expect(shown(type)).toBe(type);
  }), runs(1_000));
});
