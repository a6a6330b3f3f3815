import type { Call, Member } from '../ast';
import { calendarDateMethods, dateMethods } from '../date-methods';
import { listMethods } from '../list-methods';
import { mapMethods } from '../map-methods';
import { callProblem } from '../method';
import { stringMethods } from '../string-methods';
import type { Analysis, Known } from './analysis';
import { unrecognized } from './infer-access';
import { inferListCall } from './infer-list-call';
import { findMember } from './model';
import { alone, anyType, baseName, booleanType, type Inferred, isAny, isNull, listOf, nullType, numberType, plain, stringType, type Type } from './type';

export function inferCall(node: Call, known: Known, analysis: Analysis): Inferred {
  const { callee } = node;
  if (callee.kind !== 'member') {
    const called = analysis.infer(callee, known);
    const args = node.args.map((argument) => analysis.infer(argument, known));
    if (called.type.kind === 'function') return called.type.call(args);
    // a function that came out of something unknown: what it does was never looked at as done
    return isAny(called.type) ? analysis.giveUp() : analysis.problem(node, `${baseName(called.type)} is not a function.`);
  }
  const owner = analysis.infer(callee.object, known, callee.name === 'keys' ? 'keys' : 'other');
  const args = node.args.map((argument) => analysis.infer(argument, known));
  return inferMethod(node, callee, owner, args, analysis);
}

function inferMethod(node: Call, callee: Member, owner: Inferred, args: readonly Inferred[], analysis: Analysis): Inferred {
  const { type } = owner;
  if (isAny(type)) return unknownCall(args, callee, analysis);
  if (isNull(type)) return callee.optional ? alone(nullType) : analysis.problem(node, `Cannot read property "${callee.name}" of null.`);
  switch (baseName(type)) {
    case 'String': return builtIn(node, callee, type, args, stringMethods, () => fromString(callee.name), analysis);
    case 'List': return builtIn(node, callee, type, args, listMethods, () => inferListCall(callee, owner, args, analysis).type, analysis);
    case 'Date': return builtIn(node, callee, type, args, dateMethods, () => fromDate(callee.name, type), analysis);
    case 'CalendarDate': return builtIn(node, callee, type, args, calendarDateMethods, () => fromDate(callee.name, type), analysis);
    case 'Map': return inferMapCall(node, callee, type, args, analysis);
    default: return inferModelCall(node, callee, owner, args, analysis);
  }
}

type Arities = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

function builtIn(node: Call, callee: Member, type: Type, args: readonly Inferred[], methods: Arities, gives: () => Type, analysis: Analysis): Inferred {
  const found = methods.get(callee.name);
  if (found === undefined) return unrecognized(callee, type, callee.name, `'${callee.name}'`, analysis);
  const problem = callProblem(found, callee.name, args.length);
  return problem === null ? alone(gives()) : analysis.problem(node, problem);
}

function inferMapCall(node: Call, callee: Member, type: Type, args: readonly Inferred[], analysis: Analysis): Inferred {
  const member = type.kind === 'record' ? type.members.get(callee.name) : undefined;
  if (!mapMethods.has(callee.name)) return member?.kind === 'function' ? member.call(args) : unknownCall(args, callee, analysis);
  const [key] = node.args;
  const asked = type.kind === 'record' && key?.kind === 'literal' ? type.members.get(String(key.value)) ?? nullType : anyType;
  return builtIn(node, callee, type, args, mapMethods, () => (callee.name === 'set' ? plain('Map') : callee.name === 'get' ? asked : listOf(listOf(anyType))), analysis);
}

/** A method of Jira's model; entity properties were paid for where they were named. */
function inferModelCall(node: Call, callee: Member, owner: Inferred, args: readonly Inferred[], analysis: Analysis): Inferred {
  const typeName = baseName(owner.type);
  const methods = Object.hasOwn(analysis.model.types, typeName) ? analysis.model.types[typeName]?.methods ?? {} : {};
  const found = Object.hasOwn(methods, callee.name) ? methods[callee.name] : undefined;
  if (found === undefined) {
    const member = findMember(analysis.model, typeName, callee.name);
    if (member === undefined) return unrecognized(callee, owner.type, callee.name, `'${callee.name}'`, analysis);
    analysis.pay(member.mark, owner, 'other');
    return analysis.problem(node, `"${callee.name}" is not a function.`);
  }
  const problem = callProblem(found, callee.name, args.length);
  if (problem !== null) return analysis.problem(node, problem);
  if (typeName !== 'EntityProperties' || callee.object.kind !== 'member') analysis.pay(found.mark, owner, 'other');
  return alone(analysis.typeOf(found.gives));
}

/** Functions that are handed to something unknown may be called for each item of it. */
function unknownCall(args: readonly Inferred[], callee: Member, analysis: Analysis): Inferred {
  const loop = { list: analysis.text(callee.object), count: null };
  for (const { type } of args) {
    if (type.kind !== 'function') continue;
    const { call } = type;
    analysis.inLoop(loop, () => call([]));
  }
  return alone(anyType);
}

function fromString(name: string): Type {
  if (name === 'includes') return booleanType;
  if (name === 'indexOf') return numberType;
  if (name === 'split' || name === 'match') return listOf(stringType);
  return name === 'matchAll' ? listOf(listOf(stringType)) : stringType;
}

function fromDate(name: string, type: Type): Type {
  if (name.startsWith('get')) return numberType;
  if (name.startsWith('toCalendarDate')) return plain('CalendarDate');
  return name.startsWith('to') ? stringType : type;
}
