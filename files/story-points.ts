import type { Report } from './report';

/** Story points as a file has them: a number, or a text with a point or a comma; null when there are none. */
export function storyPoints(value: unknown, id: string, report: Report): number | null {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value).trim();
  const number = typeof value === 'number' ? value : Number(/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
  if (Number.isFinite(number)) return number;
  report.add('Left without an estimate, because it is not a number', 'issue', id);
  return null;
}
