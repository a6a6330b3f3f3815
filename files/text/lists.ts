import { inlineNodes } from './inline';

export interface ListItem {
  readonly ordered: boolean;
  /** 1 is the outermost. */
  readonly depth: number;
  readonly text: string;
  /** Written as lines of # (wiki), where a # line alone would be a Markdown heading. */
  readonly hash: boolean;
}

type AdfNode = Readonly<Record<string, unknown>>;

interface Neighbours {
  readonly before: ListItem | undefined;
  readonly next: string;
}

const spacesForOneLevel = 2;

/**
 * Reads one line as an item: `* a`, `- a`, `+ a`, `• a`, `1. a`, `1) a`; deeper by indent (Markdown) or by more marks (wiki `** a`).
 * Lines of `# a` are numbered items when they stand together; one alone is a heading. Check boxes `[ ]`, `[x]` are left out.
 */
export function asListItem(line: string, { before, next }: Neighbours): ListItem | null {
  const match = /^(\s*)([*]{1,6}|#{1,6}|-{1,3}|\+|•|·|–|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?(\S.*)$/.exec(line);
  if (match === null) return null;
  const [, indent = '', mark = '', text = ''] = match;
  const hash = mark.startsWith('#');
  if (hash && before?.hash !== true && !(mark === '#' && /^\s*#{1,2}\s+\S/.test(next))) return null;
  const byIndent = Math.floor(indent.replace(/\t/g, '  ').length / spacesForOneLevel) + 1;
  const byMarks = /^[*#-]{2,}$/.test(mark) ? mark.length : 1;
  return { ordered: hash || /^\d/.test(mark), depth: Math.max(byIndent, byMarks), text: text.trim(), hash };
}

/** Nested lists from items with depths; an item that is deeper than its place allows stands one level below the one before. */
export function listNode(items: readonly ListItem[]): AdfNode {
  const [first] = items;
  const outermost = items.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const groups: ListItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || item.depth <= outermost) groups.push([item]);
    else group.push(item);
  }
  return { type: first?.ordered === true ? 'orderedList' : 'bulletList', content: groups.map(itemNode) };
}

function itemNode([head, ...inner]: readonly ListItem[]): AdfNode {
  const own = { type: 'paragraph', content: inlineNodes(head?.text ?? '') };
  return { type: 'listItem', content: inner.length === 0 ? [own] : [own, listNode(inner)] };
}
