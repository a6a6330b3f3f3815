import { EvaluationError, LimitError } from './failure';

/**
 * What one evaluation may cost. `length` (characters) and `leaves` (names and literals) are checked before it starts, and only when given.
 * Jira reports steps (10,000) and expensive operations (10) as limits in `meta.complexity` of POST /rest/api/3/expression/evaluate.
 */
export interface Limits {
  readonly steps: number;
  readonly expensiveOperations: number;
  readonly length?: number;
  readonly leaves?: number;
}

export const defaultLimits: Limits = { steps: 10_000, expensiveOperations: 10 };

/** So many characters or items count as one further step: long values cannot make few steps slow. */
const workPerStep = 1_000;

/** Levels of nesting, of nodes or of a value, that fit the process's stack with room to spare. */
export const deepest = 250;

/** Counts what one evaluation has cost so far. Passing a limit throws a `LimitError`, which the expression cannot catch. */
export class Meter {
  steps = 0;
  expensiveOperations = 0;
  /** How deep the evaluation is nested at the moment. */
  level = 0;
  private unpaidWork = 0;

  private readonly mostSteps: number;
  private readonly mostExpensive: number;

  constructor({ steps, expensiveOperations }: Limits = defaultLimits) {
    this.mostSteps = steps;
    this.mostExpensive = expensiveOperations;
  }

  step(count = 1): void {
    this.steps += count;
    if (this.steps > this.mostSteps) throw new LimitError(`The expression takes more than ${this.mostSteps} steps.`);
  }

  /** Steps for handling `size` characters or items at once; ask before they are made. */
  work(size: number): void {
    this.unpaidWork += size;
    if (this.unpaidWork < workPerStep) return;
    this.step(Math.floor(this.unpaidWork / workPerStep));
    this.unpaidWork %= workPerStep;
  }

  /** Called by the host when a member that loads data is read: one for each access to a member marked 1 or N. */
  expensive(count = 1): void {
    this.expensiveOperations += count;
    if (this.expensiveOperations > this.mostExpensive) throw new LimitError(`The expression makes more than ${this.mostExpensive} expensive operations.`);
  }

  /**
   * Goes some levels deeper, or fails: the process's own stack must never decide.
   * Who catches a failure sets `level` back, so that the way down need not be guarded.
   */
  enter(levels: number): void {
    if (this.level + levels > deepest) throw new EvaluationError('The expression is nested too deeply.');
    this.level += levels;
  }

  leave(levels: number): void {
    this.level -= levels;
  }

  /** Runs one level deeper. */
  deeper<T>(run: () => T): T {
    this.enter(1);
    const result = run();
    this.leave(1);
    return result;
  }
}
