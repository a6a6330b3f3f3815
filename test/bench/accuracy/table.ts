import type { Accuracy, Agreement, Figure } from './accuracy';

const number = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const cell = ({ value, interval }: Figure): string => (interval === null ? number(value) : `${number(value)} [${interval.from.toFixed(2)}, ${interval.to.toFixed(2)}]`);

const HEAD = ['Set', 'Rule', 'By', 'Faults', 'Objected', 'Precision', 'Recall', 'F1', 'Kappa'];

/** A line for each rule and judge, with 95 % intervals in brackets; then what each label means. */
export function accuracyTable(all: readonly Accuracy[]): string {
  const rows = [HEAD, ...all.flatMap((one) => [row(one, 'ours', one.ours), ...(one.peer ? [row(one, 'AQUSA', one.peer)] : [])])];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) => cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return [...lines, '', ...notes(all)].join('\n');
}

const row = ({ set, rule }: Accuracy, by: string, { hit, wrong, missed, precision, recall, f1, kappa }: Agreement): string[] => [
  set,
  rule,
  by,
  String(hit + missed),
  String(hit + wrong),
  ...[precision, recall, f1, kappa].map(cell),
];

const notes = (all: readonly Accuracy[]): string[] => all.flatMap((one) => (sameLabel(one, all)[0] === one ? note(one, sameLabel(one, all)) : []));

/** The rules of a set that read the same label: one note tells them all. */
const sameLabel = ({ set, reads }: Accuracy, all: readonly Accuracy[]): Accuracy[] => all.filter((other) => other.set === set && other.reads === reads);

const note = ({ set, on, reads, countsElse, limit, lead }: Accuracy, rules: readonly Accuracy[]): string[] => [
  `${set}, ${rules.map(({ rule }) => rule).join(', ')}: ${reads} (${on}).`,
  ...(countsElse === undefined ? [] : [`  Counts something else: ${countsElse}.`]),
  ...(limit === undefined ? [] : [`  Cannot reach 1: ${limit}.`]),
  ...(lead === null || lead.value === null ? [] : [`  F1 ahead of AQUSA by ${cell(lead)}.`]),
];
