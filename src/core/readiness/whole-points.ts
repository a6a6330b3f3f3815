/**
 * Shares 100 whole points in proportion to the weights, so that they always add up to 100. Equal claims go to the earlier
 * weight. All zero when the weights add up to nothing.
 *
 * Point after point goes to the weight with the largest weight / (2 × points so far + 1): Webster's method (Sainte-Laguë), see
 * Balinski & Young, "Fair Representation", 1982. Unlike the largest remainder it is coherent: a weight that joins takes points
 * from the others and gives none of them more. So what is lost cannot grow when a fix makes a further rule apply and meets it.
 */
export function wholePoints(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  // rounding is the method's own result for about 100 points; a hair less keeps equal claims for the comparison below
  const points = weights.map((weight) => Math.floor(((weight * 100) / total) * (1 - 1e-9) + 0.5));
  let left = 100 - points.reduce((sum, p) => sum + p, 0);
  for (; left > 0; left--) move(points, 1, firstOf(points, (i) => claim(weights, i, points[i] ?? 0)));
  for (; left < 0; left++) move(points, -1, lastOf(points, (i) => claim(weights, i, (points[i] ?? 0) - 1)));
  return points;
}

/** How strong a weight's claim is on the point behind those it has; it had no point to give with fewer than none. */
const claim = (weights: readonly number[], index: number, points: number): number => (points < 0 ? Infinity : (weights[index] ?? 0) / (2 * points + 1));

function move(points: number[], by: number, index: number): void {
  points[index] = (points[index] ?? 0) + by;
}

/** The strongest claim, of equal ones the first. */
const firstOf = (points: readonly number[], claimOf: (index: number) => number): number => points.reduce((best, _, i) => (claimOf(i) > claimOf(best) ? i : best), 0);

/** The weakest claim, of equal ones the last. */
const lastOf = (points: readonly number[], claimOf: (index: number) => number): number => points.reduce((best, _, i) => (claimOf(i) <= claimOf(best) ? i : best), 0);
