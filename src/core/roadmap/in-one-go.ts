/** Runs a computation that is given in steps to its end. */
export function inOneGo<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
