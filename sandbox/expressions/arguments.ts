import { EvaluationError } from './failure';
import type { Meter } from './meter';
import { isLambda, type Lambda, typeNameOf, type Value } from './values';

/** The arguments of a call, read by type. Every reader throws an `EvaluationError` when the argument has another type. */
export class Arguments {
  constructor(
    private readonly values: readonly Value[],
    readonly meter: Meter,
  ) {}

  get count(): number {
    return this.values.length;
  }

  /** An argument that was not given reads as null. */
  value(at: number): Value {
    return this.values[at] ?? null;
  }

  text(at: number): string {
    const value = this.value(at);
    if (typeof value !== 'string') throw this.wrong(at, 'String');
    return value;
  }

  number(at: number): number {
    const value = this.value(at);
    if (typeof value !== 'number') throw this.wrong(at, 'Number');
    return value;
  }

  optionalNumber(at: number): number | undefined {
    return at < this.count ? this.number(at) : undefined;
  }

  lambda(at: number): Lambda {
    const value = this.value(at);
    if (!isLambda(value)) throw this.wrong(at, 'Function');
    return value;
  }

  wrong(at: number, expected: string): EvaluationError {
    return new EvaluationError(`Argument ${at + 1} must be ${expected}, not ${typeNameOf(this.value(at))}.`);
  }
}
