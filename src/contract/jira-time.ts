/** A moment that Jira wrote ("2026-11-02T09:13:44.123+0000"), in milliseconds since 1970-01-01 UTC; null for anything else. */
export function timeOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  // an offset without a colon is Jira's own; not every browser reads it
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : at;
}
