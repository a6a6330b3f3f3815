/** Agreement of two yes-or-no judges: the labels and a rule. */
export interface Counts {
  /** Fault, and objected. */
  readonly hit: number;
  /** No fault, but objected. */
  readonly wrong: number;
  /** Fault, not seen. */
  readonly missed: number;
  /** No fault, no objection. */
  readonly quiet: number;
}

export const NO_COUNTS: Counts = { hit: 0, wrong: 0, missed: 0, quiet: 0 };

export const counted = (fault: boolean, objected: boolean): Counts => ({ hit: Number(fault && objected), wrong: Number(!fault && objected), missed: Number(fault && !objected), quiet: Number(!fault && !objected) });

export const added = (a: Counts, b: Counts): Counts => ({ hit: a.hit + b.hit, wrong: a.wrong + b.wrong, missed: a.missed + b.missed, quiet: a.quiet + b.quiet });

export const summed = (all: readonly Counts[]): Counts => all.reduce(added, NO_COUNTS);

/** A share of nothing is no number. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** How often it was right when it objected. */
export const precision = ({ hit, wrong }: Counts): number | null => share(hit, hit + wrong);

/** How many of the faults it saw. */
export const recall = ({ hit, missed }: Counts): number | null => share(hit, hit + missed);

/** Harmonic mean of the two; undefined only where there is neither a fault nor an objection. */
export const f1 = ({ hit, wrong, missed }: Counts): number | null => share(2 * hit, 2 * hit + wrong + missed);

/** Cohen's kappa (Educational and Psychological Measurement 20, 1960): agreement beyond chance; undefined where both judges only ever say one thing. */
export function kappa({ hit, wrong, missed, quiet }: Counts): number | null {
  const all = hit + wrong + missed + quiet;
  if (all === 0) return null;
  const chance = ((hit + wrong) * (hit + missed) + (quiet + missed) * (quiet + wrong)) / (all * all);
  return chance === 1 ? null : ((hit + quiet) / all - chance) / (1 - chance);
}
