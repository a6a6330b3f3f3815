import type { Arrow, Block, Node, Try } from '../ast';
import type { Analysis, Known, Use } from './analysis';
import { inferIdentifier, inferIndex, inferMember, inferNew } from './infer-access';
import { inferCall } from './infer-call';
import { inferBinary, inferLogical, inferUnary } from './infer-operators';
import { alone, anyType, booleanType, bounded, either, type Inferred, nullType, numberType, plain, stringType } from './type';

/** The type of a node; what it reads is paid, and what cannot work is noted. */
export function inferNode(node: Node, known: Known, analysis: Analysis, use: Use): Inferred {
  const infer = (inner: Node): Inferred => analysis.infer(inner, known);
  switch (node.kind) {
    case 'literal': return alone(node.value === null ? nullType : typeof node.value === 'boolean' ? booleanType : typeof node.value === 'number' ? numberType : stringType);
    case 'template':
      node.expressions.forEach(infer);
      return alone(stringType);
    case 'identifier': return inferIdentifier(node, known, analysis);
    case 'list': return alone(bounded({ kind: 'tuple', items: node.items.map((item) => infer(item).type) }));
    case 'map': return alone(bounded({ kind: 'record', members: new Map(node.entries.map(({ key, value }) => [key, infer(value).type])) }));
    case 'member': return inferMember(node, known, analysis, use);
    case 'index': return inferIndex(node, known, analysis, use);
    case 'call': return inferCall(node, known, analysis);
    case 'new': return inferNew(node, known, analysis);
    case 'unary': return inferUnary(node, known, analysis);
    case 'binary': return inferBinary(node, known, analysis);
    case 'logical': return inferLogical(node, known, analysis);
    case 'conditional':
    case 'if': {
      infer(node.test);
      const consequent = infer(node.consequent);
      return oneOf(consequent, infer(node.alternate));
    }
    case 'arrow': return inferArrow(node, known, analysis);
    case 'throw':
      infer(node.value);
      return alone(anyType);
    case 'block': return inferBlock(node, known, analysis);
    case 'try': return inferTry(node, known, analysis);
  }
}

const oneOf = (left: Inferred, right: Inferred): Inferred => ({ type: either(left.type, right.type), item: left.item === right.item ? left.item : null });

function inferBlock({ declarations, body }: Block, outer: Known, analysis: Analysis): Inferred {
  let known = outer;
  for (const { name, value } of declarations) known = { names: new Map([[name, analysis.infer(value, known)]]), outer: known };
  return analysis.infer(body, known);
}

/** The body is looked at anew for each call, with the types of that call. */
function inferArrow({ parameters, body }: Arrow, outer: Known, analysis: Analysis): Inferred {
  return alone({
    kind: 'function',
    call: (args) => analysis.infer(body, { names: new Map(parameters.map((name, at) => [name, args[at] ?? alone(anyType)])), outer }),
  });
}

function inferTry({ body, name, handler }: Try, known: Known, analysis: Analysis): Inferred {
  const tried = analysis.infer(body, known);
  const names = new Map(name === null ? [] : [[name, alone(plain('Error'))]]);
  return oneOf(tried, analysis.infer(handler, { names, outer: known }));
}
