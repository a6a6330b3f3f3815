/** Longer clauses are cut at a word: the question has to be read at a glance. */
const MOST_SHOWN = 120;

/** A question for the missing benefit. @param means what the story asks for, in its own words; null without one */
export function benefitQuestion(means: string | null): string {
  const line = means === null ? 'so that …' : `${shortened(means)} so that …`;
  return `What is it for? Could you complete this sentence, and put it into the description?\n${line}`;
}

function shortened(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const space = text.lastIndexOf(' ', MOST_SHOWN);
  return `${text.slice(0, space === -1 ? MOST_SHOWN : space)} …`;
}
