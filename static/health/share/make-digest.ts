import { countText } from '../../../src/core/count-text';
import type { Digest, DigestSection, ListedItems, Piece, Week } from './digest';
import type { Compared, DigestFigure, DigestInput, GateWeek, Pair } from './digest-input';

/** Items that a line names; the others are counted. */
const NAMED = 5;
const MOST_ASKS = 3;

/** Puts the week of a project into words. */
export function makeDigest(input: DigestInput): Digest {
  const { project, today, weekAgo, figures, week, readyAtOnce, counts, gates, open, complete } = input;
  return {
    title: `Backlog health of ${project}, ${today}`,
    sections: [
      { title: 'How long the ready work lasts', lines: [...runway(input), ...compared(counts)] },
      { title: `What changed since ${weekAgo}`, lines: week === null ? [['The changes of the week could not be read.']] : changes(week, readyAtOnce) },
      { title: 'Most common gaps', lines: gapLines(counts, figures) },
      ...(gates === null ? [] : [gateSection(gates)]),
      { title: 'What is asked of you', lines: asks(figures) },
      { title: 'All figures', lines: figures.map((figure) => [`${figure.name}: ${figure.text ?? 'not enough data'}${figure.note === '' ? '' : ` (${aside(figure.note)})`}`]) },
    ],
    caveats: [
      `Counted as one reader sees the project: ${countText(open, 'open item')}. Items that they can't see are left out.`,
      ...(complete ? [] : ['Reading stopped before the end, so there are more items than were counted.']),
      ...(counts === null ? [] : ['Comparisons with last week were counted by the app, over everybody’s items; Jira’s counts are approximate.']),
      'A forecast draws from what was finished before: it is a range of what may happen and no promise.',
    ],
  };
}

/** Within brackets a sentence goes on: a first word that is no name and no key begins small. */
const aside = (note: string): string => note.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

function runway({ figures, wanted }: DigestInput): readonly (readonly Piece[])[] {
  const figure = figures.find(({ id }) => id === 'ready-runway');
  if (figure === undefined) return [];
  if (figure.text === null) return [[`Not enough data: ${figure.note}`]];
  return [[`Ready work for ${figure.text}; ${wanted} are wanted.`], ...(figure.note === '' ? [] : [[figure.note]])];
}

const pairText = (name: string, { now, before }: Pair): string => `${name}: ${now}${before === null ? '' : before === now ? ', as a week ago' : `, a week ago ${before}`}`;

function compared(counts: Compared | null): readonly (readonly Piece[])[] {
  if (counts === null) return [['There is no count from a week ago yet, so there is nothing to compare with.']];
  return [[`${pairText('All ready items, started ones too', counts.ready)}. ${pairText('Items that need refinement', counts.notReady)}. (Counted by the app on ${counts.before} and on ${counts.now}.)`]];
}

function changes({ ready, added, finished, notDone }: Week, readyAtOnce: boolean): readonly (readonly Piece[])[] {
  const became = readyAtOnce ? ['What became ready cannot be told: almost all ready items were scored anew within one hour, as by a first scan or a new definition.'] : named(ready, 'became ready');
  const lines = [became, named(added, 'added', 'was', 'were'), named(finished, 'finished', 'was', 'were'), named(notDone, 'closed without being done', 'was', 'were')];
  const said = lines.filter((line) => line.length > 0);
  return said.length === 0 ? [['Nothing: no item became ready, and none was added, finished or closed.']] : said;
}

/** "3 items were added: A, B, C and 2 more." Empty where there is none. */
function named({ items, more }: ListedItems, verb: string, one = '', many = one): readonly Piece[] {
  if (items.length === 0) return [];
  const be = items.length === 1 ? one : many;
  const head = `${more ? 'More than ' : ''}${countText(items.length, 'item')} ${be === '' ? '' : `${be} `}${verb}: `;
  return [head, ...listed(items, more)];
}

function listed(items: ListedItems['items'], more = false): readonly Piece[] {
  const shown = items.slice(0, NAMED).flatMap((item, index): readonly Piece[] => (index === 0 ? [item] : ['; ', item]));
  const left = items.length - NAMED;
  if (more) return [...shown, '; and others.'];
  return [...shown, left > 0 ? `; and ${left} more.` : '.'];
}

function gapLines(counts: Compared | null, figures: readonly DigestFigure[]): readonly (readonly Piece[])[] {
  const counted = (counts?.gaps ?? []).filter(({ count }) => count.now > 0);
  if (counted.length > 0) return counted.map(({ name, count }) => [`${pairText(name, count)}.`]);
  const figure = figures.find(({ id }) => id === 'failing-rules');
  if (figure === undefined || figure.text === null) return [['Not enough data.']];
  return [[`In the items planned next: ${figure.text}${figure.note === '' ? '' : ` (${aside(figure.note)})`}.`]];
}

function gateSection({ summary: { days, entries, refused, unjudged }, mostly, waived }: GateWeek): DigestSection {
  const came = entries + unjudged === 0 ? `No entry into Done was recorded in the last ${days} days.` : `${countText(entries + unjudged, 'entry', 'entries')} into Done ${entries + unjudged === 1 ? 'was' : 'were'} recorded in the last ${days} days.`;
  const missing = refused === 0 ? [] : [[`${refused} of them with something missing${mostly === null ? '' : `, mostly: ${mostly}`}.`]];
  const blind = unjudged === 0 ? [] : [[`${unjudged} of them could not be judged.`]];
  const waivers = waived.length === 0 ? [] : [[`In the last seven days ${countText(waived.length, 'item')} ${waived.length === 1 ? 'was' : 'were'} done with a waiver: `, ...listed(waived)]];
  return { title: 'Into Done', lines: [[came], ...missing, ...blind, ...waivers] };
}

/** What needs attention first; worth a look only where nothing does. */
function asks(figures: readonly DigestFigure[]): readonly (readonly Piece[])[] {
  const act = figures.filter(({ level }) => level === 'act');
  const chosen = act.length > 0 ? act : figures.filter(({ level }) => level === 'watch');
  if (chosen.length === 0) return [['Nothing: no figure asks for attention.']];
  return chosen.slice(0, MOST_ASKS).map(({ name, text, meaning }) => [`Please look at “${name}”${text === null ? '' : `: ${text}`}. ${meaning}`]);
}
