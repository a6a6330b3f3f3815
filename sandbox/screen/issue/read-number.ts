/** What a person typed as a number: nothing is null, and what is no number goes to Jira as it is, whose refusal is then shown. */
export function readNumber(text: string): number | string | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}
