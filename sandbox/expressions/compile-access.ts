import type { Call, Identifier, Index, Member, New } from './ast';
import type { Code, Frame, Run } from './code';
import type { Compiler } from './compiler';
import { construct } from './construct';
import { EvaluationError } from './failure';
import { globals } from './globals';
import { callMember, readMember, unrecognized } from './members';
import type { Names } from './names';
import { isLambda, isList, typeNameOf, type Value } from './values';

/** A name of the program, of the surroundings, or of the language; the innermost is meant. */
export function compileIdentifier({ name }: Identifier, names: Names): Code {
  const slot = names.find(name);
  if (slot !== undefined) return local(slot.hops, slot.at);
  const global = globals.get(name);
  return (_, { meter, variables }) => {
    meter.step();
    const value = Object.hasOwn(variables, name) ? variables[name] : global;
    if (value === undefined) throw new EvaluationError(`Unrecognized identifier: "${name}"`);
    return value;
  };
}

function local(hops: number, at: number): Code {
  if (hops === 0) {
    return (frame, { meter }) => {
      meter.step();
      return frame.values[at] ?? null;
    };
  }
  return (frame, { meter }) => {
    meter.step();
    let home: Frame | null = frame;
    for (let left = hops; left > 0 && home !== null; left -= 1) home = home.outer;
    return home?.values[at] ?? null;
  };
}

/**
 * `?.` answers null on null and for an unknown member; it does not skip what follows.
 * @param counted true when only the length of the member is asked, which some lists give without being loaded
 */
export function compileMember(node: Member, names: Names, depth: number, compiler: Compiler, counted: boolean): Code {
  const { name, optional } = node;
  const object = compiler.compileObject(node.object, names, depth + 1, name === 'length');
  return (frame, run) => {
    run.meter.step();
    try {
      const target = object(frame, run);
      if (target === null && optional) return null;
      const value = readMember(target, name, run.meter, counted);
      return value !== undefined ? value : missing(node, target, name, `'${name}'`, compiler);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

/** A List takes whole numbers inside its bounds; what Jira does outside them is not published, so that is refused. Other values take names. */
export function compileIndex(node: Index, names: Names, depth: number, compiler: Compiler): Code {
  const object = compiler.compileObject(node.object, names, depth + 1);
  const index = compiler.compile(node.index, names, depth + 1);
  const shown = compiler.source.slice(node.index.start, node.index.end);
  return (frame, run) => {
    run.meter.step();
    try {
      const target = object(frame, run);
      if (target === null && node.optional) return null;
      const key = index(frame, run);
      if (isList(target) && typeof key === 'number') return itemAt(target, key, node.optional);
      if (typeof key !== 'string') throw new EvaluationError(`Can't read ${typeNameOf(target)} by ${typeNameOf(key)}.`);
      const value = readMember(target, key, run.meter);
      return value !== undefined ? value : missing(node, target, key, shown, compiler);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

function itemAt(list: readonly Value[], at: number, optional: boolean): Value {
  const item = list[at];
  if (item !== undefined || optional) return item ?? null;
  throw new EvaluationError(`Index ${at} is out of bounds, the List has ${list.length} items.`);
}

/** Reading the method and calling it are a step each. A method called through `?.` on null is not called and answers null; its arguments are not evaluated. */
export function compileCall(node: Call, names: Names, depth: number, compiler: Compiler): Code {
  const { callee } = node;
  const args = node.args.map((argument) => compiler.compile(argument, names, depth + 1));
  if (callee.kind !== 'member') return compileFunctionCall(node, compiler.compile(callee, names, depth + 1), args, compiler);
  const { name, optional } = callee;
  const object = compiler.compileObject(callee.object, names, depth + 1);
  return (frame, run) => {
    run.meter.step(2);
    try {
      const target = object(frame, run);
      if (target === null && optional) return null;
      const value = callMember(target, name, given(args, frame, run), run.meter);
      return value !== undefined ? value : missing(callee, target, name, `'${name}'`, compiler);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

function compileFunctionCall(node: Call, callee: Code, args: readonly Code[], compiler: Compiler): Code {
  return (frame, run) => {
    run.meter.step();
    try {
      const called = callee(frame, run);
      if (isLambda(called)) return called.call(given(args, frame, run), run.meter);
      throw new EvaluationError(`${typeNameOf(called)} is not a function.`);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

export function compileNew(node: New, names: Names, depth: number, compiler: Compiler): Code {
  const args = node.args.map((argument) => compiler.compile(argument, names, depth + 1));
  return (frame, run) => {
    run.meter.step();
    try {
      return construct(node.typeName, given(args, frame, run), run.meter, run.host);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

/** Most calls have one argument or none. */
function given(args: readonly Code[], frame: Frame, run: Run): readonly Value[] {
  const [first] = args;
  if (first === undefined) return none;
  return args.length === 1 ? [first(frame, run)] : args.map((argument) => argument(frame, run));
}

const none: readonly Value[] = [];

/** @param shown how the name is written: Jira's documented text quotes it */
function missing(node: Member | Index, object: Value, name: string, shown: string, compiler: Compiler): Value {
  if (node.optional) return null;
  throw unrecognized(object, compiler.source.slice(node.object.start, node.object.end), name, shown);
}
