/** The id of a finding's item in the list of what is lost. */
export const findingId = (rule: string): string => `finding-${rule}`;

/**
 * Moves focus to the first of the rules that has an item in the list. It takes focus only for this once: an item that
 * always could would be outlined whenever somebody clicks into its text.
 */
export function showFinding(rules: readonly string[]): void {
  const item = rules.map((rule) => document.getElementById(findingId(rule))).find((found) => found !== null);
  if (!item) return;
  item.tabIndex = -1;
  item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true });
  item.focus();
}
