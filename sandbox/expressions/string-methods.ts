import type { Arguments } from './arguments';
import { EvaluationError } from './failure';
import type { Meter } from './meter';
import { method, type Method } from './method';
import { type Match, matches } from './pattern';
import { textOf } from './text';
import { isLambda } from './values';

/** The most that `repeat`, `padStart` and `padEnd` take. */
const longestPadding = 100;

/** Only what the type reference lists (https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#string): no startsWith, endsWith, substring. */
export const stringMethods: ReadonlyMap<string, Method<string>> = new Map([
  ['trim', method(0, 0, (text) => text.trim())],
  ['toLowerCase', method(0, 0, (text) => text.toLowerCase())],
  ['toUpperCase', method(0, 0, (text) => text.toUpperCase())],
  ['includes', method(1, 1, (text, args) => text.includes(args.text(0)))],
  ['indexOf', method(1, 1, (text, args) => text.indexOf(args.text(0)))],
  ['slice', method(1, 2, (text, args) => text.slice(args.number(0), args.optionalNumber(1)))],
  ['split', method(0, 1, (text, args) => (args.count === 0 ? [text] : text.split(args.text(0))))],
  ['repeat', method(1, 1, repeat)],
  ['padStart', method(1, 2, (text, args) => text.padStart(padding(args), filler(args)))],
  ['padEnd', method(1, 2, (text, args) => text.padEnd(padding(args), filler(args)))],
  ['match', method(1, 1, (text, args) => matches(args.text(0), text, 'first', args.meter)[0]?.groups ?? null)],
  ['matchAll', method(1, 1, (text, args) => matches(args.text(0), text, 'all', args.meter).map(({ groups }) => groups))],
  ['replace', method(2, 2, replace)],
]);

function padding(args: Arguments): number {
  const length = args.number(0);
  if (!(length <= longestPadding)) throw new EvaluationError(`Argument 1 must be at most ${longestPadding}.`);
  return length;
}

const filler = (args: Arguments): string => (args.count > 1 ? args.text(1) : ' ');

function repeat(text: string, args: Arguments): string {
  const times = padding(args);
  if (times < 0) throw new EvaluationError('Argument 1 must not be negative.');
  args.meter.work(text.length * times);
  return text.repeat(times);
}

/** Every match is replaced, by a text in which `$1` to `$9` name groups, or by what a function makes of the match and its groups. */
function replace(text: string, args: Arguments): string {
  const by = args.value(1);
  const template = isLambda(by) ? '' : args.text(1);
  let result = '';
  let from = 0;
  for (const { groups, index, length } of matches(args.text(0), text, 'all', args.meter)) {
    const piece = isLambda(by) ? textOf(by.call(groups, args.meter)) : filled(template, groups, args.meter);
    args.meter.work(piece.length);
    result += text.slice(from, index) + piece;
    from = index + length;
  }
  return result + text.slice(from);
}

function filled(template: string, groups: Match['groups'], meter: Meter): string {
  return template.replace(/\$([1-9])/g, (whole, digit: string) => {
    if (Number(digit) >= groups.length) return whole;
    const group = groups[Number(digit)] ?? '';
    meter.work(group.length);
    return group;
  });
}
