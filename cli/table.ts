import { BAND_NAMES } from '../src/core/readiness/band-name';
import type { Finding } from '../src/core/readiness/readiness';
import type { JudgedIssue } from './judge-imported';
import { summaryLines } from './summary';
import { cutTo, padEnd, widthOf } from './text-width';
import { wayLines } from './way-line';

/** Columns of a terminal that the table fits into. */
const TABLE_WIDTH = 100;
const GAP = '  ';
const LONGEST_ID = 14;
const SHORTEST_SUMMARY = 20;

const HEAD = { id: 'Id', score: 'Score', band: 'Band', lost: 'Lost most', summary: 'Summary' };

/** A readable table of at most 100 columns with a summary: id, score, band, what costs most, and the summary; below an issue that is not ready, the way there. */
export function asTable(judged: readonly JudgedIssue[]): string {
  const rows = [HEAD, ...judged.map(rowOf)];
  const width = (cell: (row: typeof HEAD) => string): number => rows.reduce((most, row) => Math.max(most, widthOf(cell(row))), 0);
  const [id, score, band, lost] = [width((row) => row.id), width((row) => row.score), width((row) => row.band), width((row) => row.lost)];
  const rest = Math.max(SHORTEST_SUMMARY, TABLE_WIDTH - id - score - band - lost - GAP.length * 4);
  const lines = rows.flatMap((row, index) => [[padEnd(id, row.id), row.score.padStart(score), padEnd(band, row.band), padEnd(lost, row.lost), cutTo(rest, row.summary)].join(GAP).trimEnd(), ...wayBelow(judged[index - 1], id)]);
  return [...lines, '', ...summaryLines(judged)].join('\n');
}

function rowOf({ issue, readiness: { score, band, findings } }: JudgedIssue): typeof HEAD {
  return {
    id: cutTo(LONGEST_ID, issue.id),
    score: score === null ? '–' : String(score),
    band: band === null ? 'Not scored' : BAND_NAMES[band],
    lost: lostMost(findings.filter(({ lost }) => lost > 0)),
    summary: issue.summary,
  };
}

/** Indented to the score's column. */
function wayBelow(judged: JudgedIssue | undefined, id: number): string[] {
  if (!judged?.way) return [];
  const indent = ' '.repeat(id + GAP.length);
  return wayLines(judged.way, TABLE_WIDTH - indent.length).map((line) => indent + line);
}

function lostMost([first, ...more]: readonly Finding[]): string {
  if (first === undefined) return '';
  return `${first.rule} -${first.lost}${more.length === 0 ? '' : `, ${more.length} more`}`;
}
