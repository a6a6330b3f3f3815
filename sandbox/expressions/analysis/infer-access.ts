import type { Identifier, Index, Member, New } from '../ast';
import { callProblem } from '../method';
import { memberNames as builtInNames } from '../members';
import type { Analysis, Known, Use } from './analysis';
import { findMember, type FoundMember, memberNames } from './model';
import { alone, anyType, baseName, type Inferred, isAny, isNull, itemType, numberType, plain, stringType, type Type } from './type';

export const isNamed = (name: string, known: Known | null): boolean => known !== null && (known.names.has(name) || isNamed(name, known.outer));

export function inferIdentifier(node: Identifier, known: Known, analysis: Analysis): Inferred {
  for (let here: Known | null = known; here !== null; here = here.outer) {
    const found = here.names.get(node.name);
    if (found !== undefined) return found;
  }
  return analysis.problem(node, `Unrecognized identifier: "${node.name}"`);
}

export function inferMember(node: Member, known: Known, analysis: Analysis, use: Use): Inferred {
  const owner = analysis.infer(node.object, known, node.name === 'length' ? 'length' : 'other');
  return readNamed(node, owner, node.name, `'${node.name}'`, analysis, use);
}

export function inferIndex(node: Index, known: Known, analysis: Analysis, use: Use): Inferred {
  const owner = analysis.infer(node.object, known);
  const key = analysis.infer(node.index, known);
  const { index } = node;
  if (index.kind === 'literal' && typeof index.value === 'string') return readNamed(node, owner, index.value, analysis.text(index), analysis, use);
  const item = itemType(owner.type);
  if (item !== null && (isAny(key.type) || baseName(key.type) === 'Number')) return alone(itemAt(owner.type, index.kind === 'literal' ? index.value : null) ?? item);
  if (!isAny(key.type) && baseName(key.type) !== 'String' && !isAny(owner.type)) return analysis.problem(node, `Can't read ${baseName(owner.type)} by ${baseName(key.type)}.`);
  // which member a computed name means is not known: the dearest is assumed
  if (baseName(owner.type) === 'Issue') analysis.pay('each', owner, use);
  else if (isProperties(owner.type)) payProperty(node, owner, analysis, use);
  return alone(anyType);
}

const itemAt = (type: Type, at: unknown): Type | undefined => (type.kind === 'tuple' && typeof at === 'number' ? type.items[at] : undefined);

const isProperties = (type: Type): boolean => baseName(type) === 'EntityProperties';

/** Entity properties were paid for where they were named, unless they have got a name of their own since. */
function payProperty({ object }: Member | Index, owner: Inferred, analysis: Analysis, use: Use): void {
  if (object.kind !== 'member') analysis.pay('once', owner, use);
}

function readNamed(node: Member | Index, owner: Inferred, name: string, written: string, analysis: Analysis, use: Use): Inferred {
  const { type } = owner;
  if (isAny(type)) return alone(anyType);
  if (isNull(type)) return node.optional ? alone(type) : analysis.problem(node, `Cannot read property "${name}" of null.`);
  if (type.kind === 'record') return alone(type.members.get(name) ?? plain('null'));
  const typeName = baseName(type);
  if (typeName === 'Map') return alone(anyType);
  if (name === 'length' && (typeName === 'String' || typeName === 'List')) return alone(numberType);
  if (typeName === 'Error' && (name === 'message' || name === 'location')) return alone(stringType);
  if (isProperties(type)) {
    payProperty(node, owner, analysis, use);
    return alone(anyType);
  }
  const found = findMember(analysis.model, typeName, name);
  return found === undefined ? unrecognized(node, type, name, written, analysis) : readFound(found, owner, analysis, use);
}

function readFound({ mark, gives }: FoundMember, owner: Inferred, analysis: Analysis, use: Use): Inferred {
  analysis.pay(gives === 'EntityProperties' ? (use === 'keys' ? 'each' : 'once') : mark, owner, use);
  return { type: analysis.typeOf(gives), item: gives === 'EntityProperties' ? owner.item : null };
}

/** In the words of the evaluation; behind `?.` the value is null. */
export function unrecognized(node: Member | Index, type: Type, name: string, written: string, analysis: Analysis): Inferred {
  if (node.optional) return alone(plain('null'));
  const owner = analysis.text(node.object);
  const available = availableNames(type, analysis).map((one) => `'${one}'`).join(', ');
  return analysis.problem(node, `Unrecognized property of \`${owner}\`: "${name}" (${written}). Available properties of type '${baseName(type)}' are: ${available}`);
}

function availableNames(type: Type, analysis: Analysis): readonly string[] {
  const sample = { String: '', List: [], Map: new Map(), Date: { kind: 'Date', millis: 0 }, CalendarDate: { kind: 'CalendarDate', millis: 0 } } as const;
  const name = baseName(type);
  switch (name) {
    case 'String':
    case 'List':
    case 'Map':
    case 'Date':
    case 'CalendarDate': return [...builtInNames(sample[name])].sort();
    default: return memberNames(analysis.model, name);
  }
}

export function inferNew(node: New, known: Known, analysis: Analysis): Inferred {
  for (const argument of node.args) analysis.infer(argument, known);
  const { typeName } = node;
  const made = Object.hasOwn(analysis.model.constructors, typeName) ? analysis.model.constructors[typeName] : undefined;
  if (made === undefined) return analysis.problem(node, `Unrecognized type: "${typeName}".`);
  const problem = callProblem(made, `new ${typeName}`, node.args.length);
  if (problem !== null) return analysis.problem(node, problem);
  analysis.pay(made.mark, alone(anyType), 'other');
  return alone(plain(typeName));
}
