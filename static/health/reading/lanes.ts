/** Work that is done a few pieces at a time. */
export interface Lanes {
  /** Takes up whatever there is to do, as far as lanes are free. */
  fill(): void;
}

/**
 * @param take the next piece, null while there is none
 * @param work must not reject
 * @param idle called when nothing is under way and nothing is to be had
 */
export function createLanes<T>(most: number, take: () => T | null, work: (piece: T) => Promise<void>, idle: () => void): Lanes {
  let running = 0;
  const fill = (): void => {
    while (running < most) {
      const piece = take();
      if (piece === null) break;
      running++;
      void work(piece).then(() => {
        running--;
        fill();
      });
    }
    if (running === 0) idle();
  };
  return { fill };
}
