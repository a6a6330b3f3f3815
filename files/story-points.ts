import type { Report } from './report';

/** Story points as a file has them: a number, or a text with a point or a comma; null when there are none. */
export function storyPoints(value: unknown, id: string, report: Report): number | null {
  const given = typeof value === 'string' ? value.trim() : value;
  if (given === null || given === undefined || given === '') return null;
  const number = typeof given === 'string' ? Number(/^-?\d+,\d+$/.test(given) ? given.replace(',', '.') : given) : given;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  report.add('Left without an estimate, because it is not a number', 'issue', id);
  return null;
}
