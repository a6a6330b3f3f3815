import { createBreathe, type Breathe } from '../../health/reading/breathe';

/** Runs a computation that is given in steps to its end, with the page answering in between. */
export async function inSlices<Result>(steps: Generator<undefined, Result>, breathe: Breathe = createBreathe()): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
