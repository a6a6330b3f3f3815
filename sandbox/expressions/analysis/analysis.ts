import type { Node, Span } from '../ast';
import { Formula, type Loop } from './formula';
import type { Mark, Model } from './model';
import { readType } from './read-type';
import { alone, anyType, type Inferred, type Type } from './type';

export interface TypeProblem {
  readonly expression: string;
  readonly message: string;
}

/** Names of values while a tree is walked. */
export interface Known {
  readonly names: ReadonlyMap<string, Inferred>;
  readonly outer: Known | null;
}

/** So many nodes are looked at, and so deep: functions that call themselves would never end. */
const mostVisits = 20_000;
const deepest = 400;

const builtInTypes = new Set(['Any', 'null', 'Number', 'String', 'Boolean', 'Map', 'Date', 'CalendarDate', 'Error', 'Function']);

export const isKnownType = (model: Model, name: string): boolean => builtInTypes.has(name) || Object.hasOwn(model.types, name);

/** What one look at a tree finds: type errors, and how many expensive operations there may be. */
export class Analysis {
  readonly problems: TypeProblem[] = [];
  readonly formula = new Formula();
  private readonly seen = new Set<string>();
  private loops: readonly Loop[] = [];
  private visits = 0;
  private whole = true;
  private depth = 0;

  constructor(
    readonly source: string,
    readonly model: Model,
    private readonly inferNode: (node: Node, known: Known, analysis: Analysis, use: Use) => Inferred,
  ) {}

  /** @param use what is done with the value, which some members' cost depends on */
  infer(node: Node, known: Known, use: Use = 'other'): Inferred {
    this.visits += 1;
    if (this.visits > mostVisits || this.depth > deepest) {
      return this.giveUp();
    }
    this.depth += 1;
    const inferred = this.inferNode(node, known, this, use);
    this.depth -= 1;
    return inferred;
  }

  /** False when the tree was too much to be looked at as a whole, or a part of it could not be told. */
  get complete(): boolean {
    return this.whole;
  }

  /** What a part does cannot be told, so neither can the cost of the whole. */
  giveUp(): Inferred {
    this.whole = false;
    return alone(anyType);
  }

  text({ start, end }: Span): string {
    return this.source.slice(start, end);
  }

  /** Notes an error once, and answers a value of which nothing is known. */
  problem(at: Span, message: string): Inferred {
    const expression = this.text(at);
    const key = `${at.start} ${at.end} ${message}`;
    if (!this.seen.has(key)) this.problems.push({ expression, message });
    this.seen.add(key);
    return alone(anyType);
  }

  /** Notes that a member of this value is read. What is marked "1" is read once for all items of the value's list. */
  pay(mark: Mark, owner: Inferred, use: Use): void {
    if (mark === 'free') return;
    const together = mark === 'once' || (mark === 'counted' && use === 'length');
    this.formula.add(together && owner.item !== null ? this.loops.filter((loop) => loop !== owner.item) : this.loops);
  }

  /** What happens for each item of a list. */
  inLoop(loop: Loop, run: () => Inferred): Inferred {
    const outside = this.loops;
    this.loops = [...outside, loop];
    const inferred = run();
    this.loops = outside;
    return inferred;
  }

  /** A type of the table. */
  typeOf(text: string): Type {
    return readType(text, (name) => isKnownType(this.model, name)) ?? anyType;
  }
}

/** What is done with a value: its length is read, a key of entity properties, all their keys, or anything else. */
export type Use = 'length' | 'keys' | 'other';
