/** Lines that Page up and Page down pass. */
const PAGE = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/** The line to which a key leads from another; null for a key that does not move. Both ends hold. */
export function stepOf(key: string, at: number, count: number): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? null : Math.min(count - 1, Math.max(0, step(at, count - 1)));
}
