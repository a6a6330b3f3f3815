/** A decimal number, with a comma where the reader's country writes one; null for anything else. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}
