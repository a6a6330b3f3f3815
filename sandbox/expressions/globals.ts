import { Arguments } from './arguments';
import { EvaluationError } from './failure';
import { toJson, toValue } from './json';
import { type Entity, lambda, type Value } from './values';

const toNumber = lambda((args) => {
  const value = args[0] ?? null;
  return value === null || typeof value !== 'object' ? Number(value) : NaN;
});

const stringify = lambda((args, meter) => {
  const text = JSON.stringify(toJson(args[0] ?? null, undefined, meter));
  meter.work(text.length);
  return text;
});

const parse = lambda((args, meter) => {
  const text = new Arguments(args, meter).text(0);
  meter.work(text.length);
  return toValue(parseJson(text), meter);
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EvaluationError('The text is not valid JSON.');
  }
}

const json: Entity = {
  typeName: 'JSON',
  identity: 'JSON',
  members: () => ['stringify', 'parse'],
  get: (name) => (name === 'stringify' ? stringify : name === 'parse' ? parse : undefined),
};

/** Names that every expression knows. A variable of the same name hides them. */
export const globals: ReadonlyMap<string, Value> = new Map<string, Value>([['Number', toNumber], ['JSON', json]]);
