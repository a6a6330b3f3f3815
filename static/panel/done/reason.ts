const FEWEST_LETTERS = 3;
const MOST_LETTERS = 300;

/** Why a reason is none yet, in words; null when it is one. The same bounds as the function's. */
export function whyNotReason(reason: string): string | null {
  const letters = reason.trim().replace(/\s+/g, ' ').length;
  if (letters < FEWEST_LETTERS) return 'Say in a few words why.';
  return letters > MOST_LETTERS ? `Use at most ${MOST_LETTERS} characters for a reason; these are ${letters}.` : null;
}
