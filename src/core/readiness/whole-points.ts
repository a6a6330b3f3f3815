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
  for (; left > 0; left--) move(points, 1, strongest(weights, points));
  for (; left < 0; left++) move(points, -1, weakest(weights, points));
  return points;
}

function move(points: number[], by: number, index: number): void {
  points[index] = (points[index] ?? 0) + by;
}

/** Who has the strongest claim on one more point; of equal ones the first. */
const strongest = (weights: readonly number[], points: readonly number[]): number =>
  weights.reduce((best, _, i) => (claims(weights, points, i, best, 0) > 0 ? i : best), 0);

/** Who had the weakest claim on the last point given; of equal ones the last, and nobody who has none. */
const weakest = (weights: readonly number[], points: readonly number[]): number =>
  weights.reduce((best, _, i) => ((points[i] ?? 0) > 0 && ((points[best] ?? 0) === 0 || claims(weights, points, i, best, -1) <= 0) ? i : best), 0);

/** Above 0: the weight at `a` claims the point more than that at `b`. Multiplied out, because a division can make two of almost equal claims the same. */
function claims(weights: readonly number[], points: readonly number[], a: number, b: number, from: 0 | -1): number {
  const divisorA = 2 * ((points[a] ?? 0) + from) + 1;
  const divisorB = 2 * ((points[b] ?? 0) + from) + 1;
  const [weightA, weightB] = [weights[a] ?? 0, weights[b] ?? 0];
  return divisorA === divisorB ? weightA - weightB : weightA * divisorB - weightB * divisorA;
}
