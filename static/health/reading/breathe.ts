/** A browser draws 60 times a second; a slice of work and what comes after it should both fit into one picture. */
const SLICE = 8;

/** Called between small pieces of work: goes on at once while the slice lasts, and lets the page answer when it is used up. */
export type Breathe = () => Promise<void>;

/**
 * A frame that is out of sight gets neither animation frames nor idle time, and its timers are slowed down; messages go through.
 * @param now milliseconds
 * @param turn comes back after everything that waits has had its turn
 */
export function createBreathe(now: () => number = () => performance.now(), turn: () => Promise<void> = nextTurn): Breathe {
  let began = now();
  return async () => {
    if (now() - began < SLICE) return;
    await turn();
    began = now();
  };
}

export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
