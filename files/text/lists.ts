import type { Dialect } from './dialect';

export interface ListItem {
  readonly ordered: boolean;
  /** 1 is the outermost. */
  readonly depth: number;
  readonly text: string;
  /** Written as lines of # (wiki), where a # line alone would be a Markdown heading. */
  readonly hash: boolean;
}

interface Neighbours {
  readonly before: ListItem | undefined;
  readonly next: string;
}

const spacesForOneLevel = 2;

/**
 * Reads one line as an item: `* a`, `- a`, `+ a`, `• a`, `1. a`, `1) a`; deeper by indent (Markdown) or by more marks (wiki `** a`,
 * `*# a`). Lines of `# a` are numbered items in wiki markup, and where nothing tells, when they stand together. Check boxes `[ ]`,
 * `[x]` are left out.
 */
export function asListItem(line: string, { before, next }: Neighbours, dialect: Dialect): ListItem | null {
  const match = /^(\s*)([*#-]{1,6}|\+|•|·|–|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?(\S.*)$/.exec(line);
  if (match === null) return null;
  const [, indent = '', mark = '', text = ''] = match;
  const hash = mark.includes('#');
  if (hash && !hashIsItem(mark, before, next, dialect)) return null;
  const byIndent = Math.floor(indent.replace(/\t/g, '  ').length / spacesForOneLevel) + 1;
  const byMarks = /^[*#-]{2,}$/.test(mark) ? mark.length : 1;
  return { ordered: mark.endsWith('#') || /^\d/.test(mark), depth: Math.max(byIndent, byMarks), text: text.trim(), hash };
}

function hashIsItem(mark: string, before: ListItem | undefined, next: string, dialect: Dialect): boolean {
  if (dialect === 'wiki' || before?.hash === true || /[*-]/.test(mark)) return true;
  return dialect === null && mark === '#' && /^\s*#{1,2}\s+\S/.test(next);
}

/** Items of one list and those below each: an item that is deeper than its place allows stands one level below the one before. */
export function grouped(items: readonly ListItem[]): readonly (readonly [ListItem, ...ListItem[]])[] {
  const outermost = items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const groups: [ListItem, ...ListItem[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || item.depth <= outermost) groups.push([item]);
    else group.push(item);
  }
  return groups;
}
