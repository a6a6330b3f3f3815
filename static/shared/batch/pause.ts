/** Waiting that a person can end, and a rest that everybody takes when Jira asks for one. */
export interface Pause {
  /** Resolves after so many milliseconds, or at once when it was stopped. */
  sleep(ms: number): Promise<void>;
  /** Resolves when nobody has been asked to wait any more. */
  rested(): Promise<void>;
  /** Lets everybody wait; whoever asks while a rest goes on joins it. */
  rest(ms: number): Promise<void>;
  stop(): void;
  stopped(): boolean;
}

/** @param wait resolves after so many milliseconds; tests need not wait */
export function createPause(wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms))): Pause {
  let stopped = false;
  let wake = (): void => undefined;
  const end = new Promise<void>((resolve) => (wake = resolve));
  let resting: Promise<void> | null = null;
  const sleep = (ms: number): Promise<void> => (stopped ? Promise.resolve() : Promise.race([wait(ms), end]));
  return {
    sleep,
    rested: () => resting ?? Promise.resolve(),
    rest: (ms) => {
      resting ??= sleep(ms).then(() => void (resting = null));
      return resting;
    },
    stop: () => {
      stopped = true;
      wake();
    },
    stopped: () => stopped,
  };
}
