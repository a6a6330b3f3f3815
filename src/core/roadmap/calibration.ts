/** One suggestion for an item whose epic is known. */
export interface Trial {
  readonly score: number;
  readonly right: boolean;
}

/** Around this score so many of the trials were right. */
export interface Step {
  /** Mean score of the trials. */
  readonly at: number;
  readonly share: number;
  readonly trials: number;
}

/** Fewer trials side by side say nothing of a score. */
const FEWEST = 10;

interface Pool {
  readonly scores: number;
  readonly highest: number;
  readonly right: number;
  readonly trials: number;
}

/**
 * How often suggestions of a score were right: trials in the order of their scores, equal scores together, neighbours joined until each pool
 * holds ten and is righter than the one before (pool adjacent violators). A share is right / (trials + 1): a few lucky trials make nothing certain.
 * @returns steps in ascending order of score and of share
 */
export function calibrate(trials: readonly Trial[]): readonly Step[] {
  const pools: Pool[] = [];
  for (const pool of pooled(trials)) {
    let joined = pool;
    for (let before = pools.at(-1); before !== undefined && (joined.trials < FEWEST || shareOf(before) >= shareOf(joined)); before = pools.at(-1)) {
      pools.pop();
      joined = join(before, joined);
    }
    pools.push(joined);
  }
  return pools.map((pool) => ({ at: Math.round((1e4 * pool.scores) / pool.trials) / 1e4, share: shareOf(pool), trials: pool.trials }));
}

function pooled(trials: readonly Trial[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const { score, right } of [...trials].sort((a, b) => a.score - b.score)) {
    const one = { scores: score, highest: score, right: right ? 1 : 0, trials: 1 };
    const last = pools.at(-1);
    if (last === undefined || (last.trials >= FEWEST && last.highest < score)) pools.push(one);
    else pools[pools.length - 1] = join(last, one);
  }
  return pools;
}

const join = (low: Pool, high: Pool): Pool => ({ scores: low.scores + high.scores, highest: high.highest, right: low.right + high.right, trials: low.trials + high.trials });

const shareOf = ({ right, trials }: Pool): number => Math.round((1000 * right) / (trials + 1)) / 1000;

/** The share of right suggestions at a score, on a straight line between the steps on both sides of it; 0 without steps. */
export function confidenceAt(steps: readonly Step[], score: number): number {
  const above = steps.findIndex(({ at }) => at >= score);
  const high = steps[above < 0 ? steps.length - 1 : above];
  const low = steps[above - 1];
  if (high === undefined) return 0;
  if (above <= 0 || low === undefined || high.at === low.at) return high.share;
  return Math.round(1000 * (low.share + ((high.share - low.share) * (score - low.at)) / (high.at - low.at))) / 1000;
}
