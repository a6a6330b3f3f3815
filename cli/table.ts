import { BAND_NAMES } from '../src/core/readiness/band-name';
import type { Band } from '../src/core/readiness/readiness';
import type { JudgedIssue } from './judge-imported';

const SUMMARY_WIDTH = 60;

/** A readable table with a summary line: id, score, band, summary, and the rules that cost points, dearest first. */
export function asTable(judged: readonly JudgedIssue[]): string {
  const rows = judged.map(({ issue, readiness }) => [
    issue.id,
    readiness.score === null ? '–' : String(readiness.score),
    readiness.band === null ? 'not scored' : BAND_NAMES[readiness.band],
    cut(issue.summary, SUMMARY_WIDTH),
    readiness.findings.map(({ rule, lost }) => `${rule} -${lost}`).join(', '),
  ]);
  const all = [['Id', 'Score', 'Band', 'Summary', 'Lost'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd());
  return [...lines, '', summaryLine(judged)].join('\n');
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

function summaryLine(judged: readonly JudgedIssue[]): string {
  const count = (band: Band): number => judged.filter(({ readiness }) => readiness.band === band).length;
  const bands = (['ready', 'close', 'not-ready'] as const).map((band) => `${count(band)} ${BAND_NAMES[band].toLowerCase()}`).join(', ');
  return `${judged.length} ${judged.length === 1 ? 'issue' : 'issues'}: ${bands}.`;
}
