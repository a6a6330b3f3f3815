import type { Member } from '../ast';
import type { Analysis } from './analysis';
import type { Loop } from './formula';
import { alone, anyType, booleanType, either, type Inferred, itemType, listOf, numberType, stringType, type Type } from './type';

/** A method of a List; the function that it is given is looked at as called once for each item. */
export function inferListCall({ name, object }: Member, owner: Inferred, args: readonly Inferred[], analysis: Analysis): Inferred {
  const { type } = owner;
  const item = itemType(type) ?? anyType;
  const loop: Loop = { list: analysis.text(object), count: type.kind === 'tuple' ? type.items.length : null };
  const together = type.kind === 'list' && type.together;
  const one: Inferred = { type: item, item: together ? loop : null };
  const applied = (...given: readonly Inferred[]): Type => {
    const [first] = args;
    if (first?.type.kind !== 'function') return anyType;
    const { call } = first.type;
    return analysis.inLoop(loop, () => call(given)).type;
  };
  return alone(result());

  function result(): Type {
    switch (name) {
      case 'map': return listOf(applied(one));
      case 'flatMap': return listOf(flat(applied(one)));
      case 'filter':
        applied(one);
        return listOf(item, together);
      case 'sort':
        applied(one, one);
        return listOf(item, together);
      case 'every':
      case 'some':
        applied(one);
        return booleanType;
      case 'reduce': return reduced(args[1]?.type ?? item);
      case 'flatten': return listOf(flat(item));
      case 'slice': return listOf(item, together);
      case 'concat': return listOf(either(item, itemType(args[0]?.type ?? anyType) ?? anyType));
      case 'includes': return booleanType;
      case 'indexOf': return numberType;
      case 'join': return stringType;
      default: return anyType;
    }
  }

  /** What the function is given first is of no known type: it may be its own result. */
  function reduced(start: Type): Type {
    return either(start, applied(alone(start), one));
  }
}

/** One level; an item that is no List stays as it is. */
const flat = (type: Type): Type => itemType(type) ?? type;
