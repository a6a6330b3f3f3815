import type { Arrow, Block, Conditional, If, Throw, Try } from './ast';
import type { Code } from './code';
import type { Compiler } from './compiler';
import { EvaluationError, LocatedError } from './failure';
import type { Names } from './names';
import { textOf } from './text';
import { type Entity, isEntity, lambda } from './values';

export function compileBlock(node: Block, outer: Names, depth: number, compiler: Compiler): Code {
  const names = outer.block();
  const declarations = node.declarations.map(({ name, value }) => {
    const code = compiler.compile(value, names, depth + 1);
    return { code, at: names.declare(name) };
  });
  const body = compiler.compile(node.body, names, depth + 1);
  return (frame, run) => {
    run.meter.step();
    for (const { code, at } of declarations) frame.values[at] = code(frame, run);
    return body(frame, run);
  };
}

/** The language's truth is JavaScript's own. */
export function compileConditional({ test, consequent, alternate }: Conditional | If, names: Names, depth: number, compiler: Compiler): Code {
  const asked = compiler.compile(test, names, depth + 1);
  const yes = compiler.compile(consequent, names, depth + 1);
  const no = compiler.compile(alternate, names, depth + 1);
  return (frame, run) => {
    run.meter.step();
    return asked(frame, run) ? yes(frame, run) : no(frame, run);
  };
}

/** A call may give more arguments than there are parameters, never fewer. */
export function compileArrow(node: Arrow, outer: Names, compiler: Compiler): Code {
  const names = outer.function();
  for (const name of node.parameters) names.declare(name);
  const body = compiler.compile(node.body, names, 1);
  const takes = node.parameters.length;
  return (frame, run) => {
    run.meter.step();
    return lambda((args, meter) => {
      if (args.length < takes) throw new EvaluationError(`The function takes ${takes} arguments, ${args.length} given.`);
      meter.enter(names.shape.height);
      const value = body({ values: takes === 1 ? [args[0] ?? null] : args.slice(0, takes), outer: frame }, run);
      meter.leave(names.shape.height);
      return value;
    });
  };
}

/** A passed limit is no `LocatedError` and goes through. */
export function compileTry(node: Try, outer: Names, depth: number, compiler: Compiler): Code {
  const body = compiler.compile(node.body, outer, depth + 1);
  const names = outer.block();
  const at = node.name === null ? null : names.declare(node.name);
  const handler = compiler.compile(node.handler, names, depth + 1);
  return (frame, run) => {
    run.meter.step();
    const level = run.meter.level;
    try {
      return body(frame, run);
    } catch (error) {
      if (!(error instanceof LocatedError)) throw error;
      run.meter.level = level;
      if (at !== null) frame.values[at] = errorValue(error.reason, error.thrown ? null : compiler.source.slice(error.start, error.end));
      return handler(frame, run);
    }
  };
}

/** Throws the text of the value, or an error's own message. */
export function compileThrow(node: Throw, names: Names, depth: number, compiler: Compiler): Code {
  const thrown = compiler.compile(node.value, names, depth + 1);
  return (frame, run) => {
    run.meter.step();
    const value = thrown(frame, run);
    const reason = isEntity(value) && value.typeName === 'Error' ? value.get('message', run.meter) ?? null : value;
    throw new LocatedError(worded(reason, node, compiler), node.start, node.end, true);
  };
}

function worded(reason: Parameters<typeof textOf>[0], node: Throw, compiler: Compiler): string {
  try {
    return textOf(reason);
  } catch (error) {
    throw compiler.placed(error, node);
  }
}

/** What `catch` gives: the reason, and the source of the failing part, null when the expression threw it. */
function errorValue(message: string, location: string | null): Entity {
  return {
    typeName: 'Error',
    identity: `${location ?? ''} ${message}`,
    members: () => ['message', 'location'],
    get: (name) => (name === 'message' ? message : name === 'location' ? location : undefined),
  };
}
