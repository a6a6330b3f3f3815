/** A refusal inside an evaluation, which try/catch in the expression can catch. Hosts throw it; `reason` is shown to people. */
export class EvaluationError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'EvaluationError';
  }
}

/** An evaluation error that knows which part of the source failed. `thrown` marks the expression's own `throw`. */
export class LocatedError extends Error {
  constructor(
    readonly reason: string,
    readonly start: number,
    readonly end: number,
    readonly thrown: boolean,
  ) {
    super(reason);
    this.name = 'LocatedError';
  }
}

/** A limit was passed. Nothing in the expression can catch it. */
export class LimitError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'LimitError';
  }
}

/** The text is not an expression. `at` is an offset into the source. */
export class SyntaxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason);
    this.name = 'SyntaxFailure';
  }
}
