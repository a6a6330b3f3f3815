import type { Arguments } from './arguments';
import { isEqual } from './equality';
import { EvaluationError } from './failure';
import { method, type Method } from './method';
import { textOf } from './text';
import { isList, isTrue, type Value } from './values';

type List = readonly Value[];

/** From this item on, each one that a method looks at costs an expensive operation; `slice`, `concat` and `flatten` only move them. */
const freeItems = 1_000;

/** `join` cuts its result here and adds three dots. */
const longestJoin = 10_000;

/** Only what the type reference lists (https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#list): no find, reverse, push, at. */
export const listMethods: ReadonlyMap<string, Method<List>> = new Map([
  ['map', method(1, 1, (list, args) => applied(list, args))],
  ['filter', method(1, 1, (list, args) => list.filter((item, at) => isTrue(apply(item, at, args))))],
  ['every', method(1, 1, (list, args) => list.every((item, at) => isTrue(apply(item, at, args))))],
  ['some', method(1, 1, (list, args) => list.some((item, at) => isTrue(apply(item, at, args))))],
  ['flatMap', method(1, 1, flatMap)],
  ['flatten', method(0, 0, (list, args) => flattened(list, args))],
  ['includes', method(1, 1, (list, args) => placeOf(list, args) >= 0)],
  ['indexOf', method(1, 1, placeOf)],
  ['slice', method(1, 2, (list, args) => list.slice(args.number(0), args.optionalNumber(1)))],
  ['concat', method(1, 1, concat)],
  ['reduce', method(1, 2, reduce)],
  ['join', method(0, 1, join)],
  ['sort', method(1, 1, sort)],
]);

function visit(at: number, { meter }: Arguments): void {
  if (at >= freeItems) meter.expensive();
}

function placeOf(list: List, args: Arguments): number {
  return list.findIndex((item, at) => {
    visit(at, args);
    return isEqual(item, args.value(0), args.meter);
  });
}

function apply(item: Value, at: number, args: Arguments): Value {
  visit(at, args);
  return args.lambda(0).call([item], args.meter);
}

const applied = (list: List, args: Arguments): List => list.map((item, at) => apply(item, at, args));

function flatMap(list: List, args: Arguments): List {
  const result: Value[] = [];
  list.forEach((item, at) => append(apply(item, at, args), result, args));
  return result;
}

/** One level. An item that is no List stays as it is. */
function flattened(list: List, args: Arguments): List {
  const result: Value[] = [];
  for (const item of list) append(item, result, args);
  return result;
}

function append(item: Value, result: Value[], args: Arguments): void {
  if (!isList(item)) {
    result.push(item);
    return;
  }
  args.meter.work(item.length);
  for (const inner of item) result.push(inner);
}

function concat(list: List, args: Arguments): List {
  const other = args.value(0);
  if (!isList(other)) throw args.wrong(0, 'List');
  args.meter.work(other.length);
  return [...list, ...other];
}

function reduce(list: List, args: Arguments): Value {
  const [first, ...rest] = list;
  if (args.count < 2 && first === undefined) throw new EvaluationError('An empty List has nothing to reduce; give an initial value.');
  const items = args.count < 2 ? rest : list;
  const start = args.count < 2 ? first ?? null : args.value(1);
  return items.reduce((result: Value, item, at) => {
    visit(at, args);
    return args.lambda(0).call([result, item], args.meter);
  }, start);
}

function join(list: List, args: Arguments): string {
  const separator = args.count === 0 ? ',' : args.text(0);
  let text = '';
  for (const [at, item] of list.entries()) {
    visit(at, args);
    text += (at === 0 ? '' : separator) + textOf(item);
    if (text.length > longestJoin) return `${text.slice(0, longestJoin)}...`;
  }
  return text;
}

function sort(list: List, args: Arguments): List {
  if (list.length > freeItems) args.meter.expensive(list.length - freeItems);
  return [...list].sort((left, right) => {
    const order = args.lambda(0).call([left, right], args.meter);
    if (typeof order !== 'number') throw new EvaluationError('The function given to sort must answer a Number.');
    return order;
  });
}
