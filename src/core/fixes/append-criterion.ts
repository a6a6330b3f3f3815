import type { AdfNode } from '../adf/adf';
import { adfBlocks } from '../adf/blocks';
import { isNode } from '../adf/inline-text';
import { acceptanceCriteria, fieldCriteria } from '../story/criteria';
import { namesCriteria } from '../story/section-title';
import { bulletList, type Document, isDocument, listItem, newDocument, nodesTo, text, withChildren, withReplaced } from './document';
import { headingLevel } from './heading-level';
import type { CriteriaPlace } from './prose-to-list';

const LISTS = new Set(['bulletList', 'orderedList']);
/** Nodes that a list cannot stand in: it goes behind the outermost of them. */
const WHOLE = new Set(['table', 'taskList', 'decisionList', 'mediaSingle', 'mediaGroup']);

/**
 * A document with one more acceptance criterion: at the end of the list of criteria, else behind the last of them, else under their title,
 * else under a title of its own at the end. All other nodes stay as they are. Null for what is no document: it could not be written back
 * unharmed. An absent document (null) becomes one.
 */
export function withCriterion(document: unknown, criterion: string, where: CriteriaPlace): Document | null {
  const list = bulletList([listItem([text(criterion)])]);
  const title: AdfNode = { type: 'heading', attrs: { level: headingLevel(document) }, content: [text('Acceptance criteria')] };
  const section = where === 'field' ? [list] : [title, list];
  if (document === null) return newDocument(section);
  if (!isDocument(document)) return null;

  const blocks = adfBlocks(document);
  const last = (where === 'field' ? fieldCriteria(blocks) : acceptanceCriteria(blocks)).at(-1);
  const beside = last?.at.path ?? blocks.flatMap(({ kind, lines: [line] }) => (kind === 'heading' && line !== undefined && namesCriteria(line.text) ? [line.at.path] : []))[0];
  if (beside === undefined || (last === undefined && where === 'field')) return withChildren(document, [], (content) => [...content, ...section]);
  return behind(document, beside, criterion) ?? withChildren(document, [], (content) => [...content, list]);
}

/** As the last item of the outermost list around a place, or as a list of its own behind it. */
function behind(document: Document, path: readonly number[], criterion: string): Document | null {
  const nodes = nodesTo(document, path);
  const whole = depthOf(nodes, WHOLE);
  const around = depthOf(nodes, LISTS);
  if (around !== -1 && (whole === -1 || around < whole)) return withChildren(document, path.slice(0, around), (items) => [...items, listItem([text(criterion)])]);
  const target = whole === -1 ? path : path.slice(0, whole);
  const node = nodes[target.length];
  return node === undefined || target.length === 0 ? null : withReplaced(document, target, [node, bulletList([listItem([text(criterion)])])]);
}

/** How deep the outermost node of these types lies; -1 without one. */
const depthOf = (nodes: readonly AdfNode[], types: ReadonlySet<string>): number => nodes.findIndex((node) => isNode(node) && typeof node.type === 'string' && types.has(node.type));
