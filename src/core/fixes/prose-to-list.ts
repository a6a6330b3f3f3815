import type { AdfNode } from '../adf/adf';
import { adfBlocks } from '../adf/blocks';
import { children, isNode } from '../adf/inline-text';
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/registry';
import { acceptanceCriteria, fieldCriteria } from '../story/criteria';
import { listMarker } from '../story/list-marker';
import type { AcceptanceCriterion } from '../story/story';
import { isTestable } from '../story/testable';
import { bulletList, type Document, isDocument, listItem, nodesTo, paragraph, withChildren } from './document';
import { cutInline, shownText, trimEnd, trimInline } from './inline-cut';
import { sentenceStarts } from './sentence-ends';

/** What the criteria stand in: a description has a section for them, a field is all section. */
export type CriteriaPlace = 'description' | 'field';

export interface ProseAsList {
  readonly document: Document;
  /** The new items as plain text, in order. */
  readonly items: readonly string[];
}

/** Boxes that may hold a list (https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/). */
const MAY_HOLD_LIST = new Set(['doc', 'panel', 'expand', 'nestedExpand', 'layoutSection', 'layoutColumn', 'blockquote']);

/** More than the rule enough-criteria allows: such a list would trade one finding for another. */
export const MOST_CRITERIA = 12;

/**
 * Turns acceptance criteria that are written as running text into a bullet list, an item for each sentence, with its marks, links and
 * mentions. Lists, scenarios, tables, code and media stay as they are. Null when there is no such text.
 * @param language of the text, which tells what can be checked
 */
export function proseAsList(document: unknown, where: CriteriaPlace, language: Language = LANGUAGES[0]): ProseAsList | null {
  if (!isDocument(document)) return null;
  const criteria = criteriaIn(document, where);
  const prose = byPath(criteria).flatMap(([path, found]) => proseAt(document, path, found, language));
  if (!prose.some(({ items }) => items.length > 1)) return null;
  const listed = byParent(prose).reduce((changed, [parent, ofParent]) => withChildren(changed, parent, (content) => withLists(content, ofParent)), document);
  const count = criteriaIn(listed, where).length;
  if (count > MOST_CRITERIA && count > criteria.length) return null;
  return { document: listed, items: prose.flatMap(({ items }) => items.map((item) => shownText(item).replaceAll('\n', ' '))) };
}

const criteriaIn = (document: Document, where: CriteriaPlace): readonly AcceptanceCriterion[] => (where === 'field' ? fieldCriteria : acceptanceCriteria)(adfBlocks(document));

interface Prose {
  readonly path: readonly number[];
  /** What stands in the same paragraph before the criteria ("Acceptance criteria:") and behind them. */
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  readonly items: readonly (readonly unknown[])[];
}

function proseAt(document: Document, path: readonly number[], criteria: readonly AcceptanceCriterion[], language: Language): readonly Prose[] {
  const nodes = nodesTo(document, path);
  const node = nodes.at(-1);
  // a paragraph that is aligned or indented may not stand in a list
  if (node === undefined || node.type !== 'paragraph' || node.marks !== undefined || !nodes.slice(0, -1).every(({ type }) => typeof type === 'string' && MAY_HOLD_LIST.has(type))) return [];
  const content = children(node);
  const shown = shownText(content);
  const from = criteria[0]?.at.start ?? 0;
  const to = criteria.at(-1)?.at.end ?? 0;
  const lines = criteria.map(({ at }) => shown.slice(at.start, at.end));
  // a scenario's text is not that of its first line, and a list typed by hand is a list
  const plain = criteria.every(({ text }, index) => text === lines[index]?.trim()) && bare(lines.join('')) === bare(shown.slice(from, to));
  if (!plain || shown.split('\n').some((line) => listMarker(line.trim()) !== null) || leadsIn(nodes.at(-2), path, shown)) return [];
  const [before = [], middle = [], after = []] = from === 0 ? [[], ...cutInline(content, [to])] : cutInline(content, [from, to]);
  return [{ path, before: trimEnd(before), after: trimInline(after), items: sentences(middle, criteria, language) }];
}

const bare = (value: string): string => value.replace(/\s/g, '');

/** "All of these hold:" belongs to the list that follows it. */
function leadsIn(parent: AdfNode | undefined, path: readonly number[], shown: string): boolean {
  const next = children(parent ?? {})[(path.at(-1) ?? 0) + 1];
  return shown.trimEnd().endsWith(':') || (isNode(next) && typeof next.type === 'string' && next.type.endsWith('List'));
}

/**
 * One stretch of inline nodes for each sentence. A sentence that nobody can check alone stays with the one before it as long as the whole
 * can be checked: making the list must never cost what the text had.
 */
function sentences(content: readonly unknown[], criteria: readonly AcceptanceCriterion[], language: Language): readonly (readonly unknown[])[] {
  const shown = shownText(content);
  const starts = sentenceStarts(shown).filter((start) => mayCut(content, start));
  if (!criteria.every(({ text }) => isTestable(text, language))) return stretches(content, starts);
  const kept: number[] = [];
  for (const [index, start] of starts.entries()) {
    const before = shown.slice(kept.at(-1) ?? 0, start).trim();
    const behind = shown.slice(start, starts[index + 1]).trim();
    if (isTestable(before, language) && isTestable(behind, language)) kept.push(start);
  }
  const found = stretches(content, kept);
  return found.every((item) => isTestable(shownText(item), language)) ? found : stretches(content, []);
}

const stretches = (content: readonly unknown[], cuts: readonly number[]): readonly (readonly unknown[])[] => cutInline(content, cuts).map(trimInline).filter((one) => one.length > 0);

/** Inside a link or code a cut would make two of it. */
function mayCut(content: readonly unknown[], offset: number): boolean {
  let start = 0;
  for (const node of content) {
    const end = start + shownText([node]).length;
    if (start < offset && offset < end) return isNode(node) && node.type === 'text' && !hasMark(node, 'link') && !hasMark(node, 'code');
    start = end;
  }
  return true;
}

const hasMark = (node: AdfNode, type: string): boolean => Array.isArray(node.marks) && node.marks.some((mark) => isNode(mark) && mark.type === type);

/** The children of one box with each paragraph of criteria as list items; neighbours share a list. */
function withLists(content: readonly unknown[], prose: readonly Prose[]): readonly unknown[] {
  const found = new Map(prose.map((one) => [one.path.at(-1), one]));
  const out: unknown[] = [];
  let open: AdfNode[] | null = null;
  content.forEach((child, index) => {
    const one = found.get(index);
    if (one === undefined) {
      open = null;
      out.push(child);
      return;
    }
    if (one.before.length > 0) {
      open = null;
      out.push(paragraph(one.before));
    }
    const items: AdfNode[] = open ?? [];
    if (open === null) out.push(bulletList(items));
    items.push(...one.items.map(listItem));
    open = items;
    if (one.after.length > 0) {
      open = null;
      out.push(paragraph(one.after));
    }
  });
  return out;
}

type AtPath<T> = readonly (readonly [readonly number[], readonly T[]])[];

const byPath = (criteria: readonly AcceptanceCriterion[]): AtPath<AcceptanceCriterion> => grouped(criteria, ({ at }) => at.path);

/** Deepest first, so that a change never moves what is still to be changed. */
const byParent = (prose: readonly Prose[]): AtPath<Prose> => [...grouped(prose, ({ path }) => path.slice(0, -1))].sort(([a], [b]) => b.length - a.length);

function grouped<T>(all: readonly T[], pathOf: (one: T) => readonly number[]): AtPath<T> {
  const found = new Map<string, [readonly number[], T[]]>();
  for (const one of all) {
    const path = pathOf(one);
    const group = found.get(path.join('.'));
    if (group === undefined) found.set(path.join('.'), [path, [one]]);
    else group[1].push(one);
  }
  return [...found.values()];
}
