/**
 * Shares 100 whole points in proportion to the weights by the method of the largest remainder, so that
 * they always add up to 100. Equal remainders go to the earlier weight. All zero when the weights add up to nothing.
 */
export function wholePoints(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * 100) / total);
  const points = exact.map(Math.floor);
  const left = 100 - points.reduce((sum, p) => sum + p, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
