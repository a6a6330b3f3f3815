const digits = 36n;
/** Characters before the colon, which stands at the same place in every rank. */
const headLength = 7;

/** A rank in the form of Jira's LexoRank: the n-th of a fresh backlog. Text order is rank order. */
export const rankOf = (n: number): string => `0|i${(n * 8).toString(36).padStart(6, '0')}:`;

/** A rank between two others; null stands for the end of the backlog on that side. @throws Error when `before` is not above `after` */
export function rankBetween(above: string | null, below: string | null): string {
  const from = digitsOf(above ?? '0|0000000:');
  const to = digitsOf(below ?? '0|zzzzzzz:');
  if (from >= to) throw new Error(`There is no rank between ${above} and ${below}.`);
  for (let length = headLength; ; length += 1) {
    const low = valueOf(from, length);
    const middle = (low + valueOf(to, length)) / 2n;
    if (middle > low) return written(middle, length);
  }
}

/** The rank after the last: a step of a fresh backlog further, so that ranks stay short. */
export function rankAfter(last: string): string {
  const next = valueOf(digitsOf(last).slice(0, headLength), headLength) + 8n;
  return written(next, headLength);
}

const digitsOf = (rank: string): string => rank.slice(2).replace(':', '');

function valueOf(text: string, length: number): bigint {
  return Array.from(text.padEnd(length, '0').slice(0, length)).reduce((sum, digit) => sum * digits + BigInt(Number.parseInt(digit, 36)), 0n);
}

function written(value: bigint, length: number): string {
  const text = value.toString(36).padStart(length, '0');
  return `0|${text.slice(0, headLength)}:${text.slice(headLength)}`;
}
