import { anyType, listOf, plain, type Type } from './type';

/** Nesting of a type's text; deeper ones are refused. */
const deepest = 20;

/**
 * Reads the types of POST /rest/api/3/expression/analyse (`User`, `List<String>`, `{ a: Number, b: String }`, `[Number, String]`).
 * @returns null for another text, or for a name that `known` refuses
 */
export function readType(text: string, known: (name: string) => boolean): Type | null {
  const words = text.match(/[A-Za-z_]\w*|[^\s]/g) ?? [];
  const read = { at: 0 };
  const type = readOne(words, read, known, 0);
  return read.at === words.length ? type : null;
}

function readOne(words: readonly string[], read: { at: number }, known: (name: string) => boolean, depth: number): Type | null {
  const word = words[read.at];
  read.at += 1;
  if (word === undefined || depth > deepest) return null;
  if (word === '[') {
    const items = readItems(words, read, ']', () => readOne(words, read, known, depth + 1));
    return items === null ? null : { kind: 'tuple', items };
  }
  if (word === '{') {
    const members = readItems(words, read, '}', () => readMember(words, read, known, depth + 1));
    return members === null ? null : { kind: 'record', members: new Map(members) };
  }
  if (word === 'List') return readList(words, read, known, depth + 1);
  return /^\w+$/.test(word) && known(word) ? plain(word) : null;
}

/** A List without a type of its items is one of anything. */
function readList(words: readonly string[], read: { at: number }, known: (name: string) => boolean, depth: number): Type | null {
  if (words[read.at] !== '<') return listOf(anyType, true);
  read.at += 1;
  const item = readOne(words, read, known, depth);
  const closed = words[read.at] === '>';
  read.at += 1;
  return item !== null && closed ? listOf(item, true) : null;
}

function readMember(words: readonly string[], read: { at: number }, known: (name: string) => boolean, depth: number): [string, Type] | null {
  const name = words[read.at] ?? '';
  const colon = words[read.at + 1];
  read.at += 2;
  const type = readOne(words, read, known, depth);
  return /^\w+$/.test(name) && colon === ':' && type !== null ? [name, type] : null;
}

function readItems<T>(words: readonly string[], read: { at: number }, close: string, item: () => T | null): T[] | null {
  const items: T[] = [];
  if (words[read.at] === close) {
    read.at += 1;
    return items;
  }
  for (;;) {
    const one = item();
    if (one === null) return null;
    items.push(one);
    const next = words[read.at];
    read.at += 1;
    if (next === close) return items;
    if (next !== ',') return null;
  }
}
