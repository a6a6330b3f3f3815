import type { Node, Program, Span } from './ast';
import type { Code, Run } from './code';
import { compileCall, compileIdentifier, compileIndex, compileMember, compileNew } from './compile-access';
import { compileBinary, compileLogical, compileTemplate, compileUnary } from './compile-operators';
import { compileArrow, compileBlock, compileConditional, compileThrow, compileTry } from './compile-statements';
import type { Compiler } from './compiler';
import { EvaluationError, LocatedError } from './failure';
import { deepest } from './meter';
import { Names } from './names';
import type { Value } from './values';

/** A program made ready to be run. @throws LocatedError when a part fails, LimitError when a limit is passed */
export type Runnable = (run: Run) => Value;

/**
 * Turns the tree into functions, so that a program that is asked for every issue is walked once.
 * Running any node is one step; the innermost node that fails gives the error its place.
 */
export function compileProgram(program: Program, source: string): Runnable {
  const compiler: Compiler = {
    source,
    compile: (node, names, depth) => compileNode(node, names, depth, compiler),
    compileObject: (node, names, depth, counted = false) => (node.kind === 'identifier' ? compileIdentifier(node, names) : compileNode(node, names, depth, compiler, counted)),
    placed,
  };
  const names = Names.ofProgram();
  const code = compiler.compile(program, names, 1);
  return (run) => {
    run.meter.enter(names.shape.height);
    return code({ values: [], outer: null }, run);
  };
}

function compileNode(node: Node, names: Names, depth: number, compiler: Compiler, counted = false): Code {
  if (depth > deepest) return tooDeep(node);
  names.shape.height = Math.max(names.shape.height, depth);
  switch (node.kind) {
    case 'literal': return literal(node.value);
    case 'template': return compileTemplate(node, names, depth, compiler);
    case 'identifier': return located(compileIdentifier(node, names), node);
    case 'list': return list(node.items.map((item) => compiler.compile(item, names, depth + 1)));
    case 'map': return map(node.entries.map(({ key, value }) => [key, compiler.compile(value, names, depth + 1)]));
    case 'member': return compileMember(node, names, depth, compiler, counted);
    case 'index': return compileIndex(node, names, depth, compiler);
    case 'call': return compileCall(node, names, depth, compiler);
    case 'new': return compileNew(node, names, depth, compiler);
    case 'unary': return compileUnary(node, names, depth, compiler);
    case 'binary': return compileBinary(node, names, depth, compiler);
    case 'logical': return compileLogical(node, names, depth, compiler);
    case 'conditional':
    case 'if': return compileConditional(node, names, depth, compiler);
    case 'arrow': return compileArrow(node, names, compiler);
    case 'throw': return compileThrow(node, names, depth, compiler);
    case 'block': return compileBlock(node, names, depth, compiler);
    case 'try': return compileTry(node, names, depth, compiler);
  }
}

function placed(error: unknown, { start, end }: Span): unknown {
  return error instanceof EvaluationError ? new LocatedError(error.reason, start, end, false) : error;
}

function located(code: Code, node: Span): Code {
  return (frame, run) => {
    try {
      return code(frame, run);
    } catch (error) {
      throw placed(error, node);
    }
  };
}

const tooDeep = (node: Span): Code => () => {
  throw placed(new EvaluationError('The expression is nested too deeply.'), node);
};

function literal(value: Value): Code {
  return (_, { meter }) => {
    meter.step();
    return value;
  };
}

function list(items: readonly Code[]): Code {
  return (frame, run) => {
    run.meter.step();
    return items.map((item) => item(frame, run));
  };
}

function map(entries: readonly (readonly [string, Code])[]): Code {
  return (frame, run) => {
    run.meter.step();
    return new Map(entries.map(([key, value]) => [key, value(frame, run)]));
  };
}
