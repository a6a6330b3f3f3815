import { isRecord } from '../support/json';

/** Node types that Jira's descriptions take (https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/). */
const knownNodes = new Set([
  'blockCard', 'blockquote', 'bulletList', 'caption', 'codeBlock', 'date', 'decisionItem', 'decisionList', 'embedCard', 'emoji', 'expand',
  'hardBreak', 'heading', 'inlineCard', 'listItem', 'media', 'mediaGroup', 'mediaInline', 'mediaSingle', 'mention', 'nestedExpand',
  'orderedList', 'panel', 'paragraph', 'placeholder', 'rule', 'status', 'table', 'tableCell', 'tableHeader', 'tableRow', 'taskItem',
  'taskList', 'text',
]);
const deepest = 100;

/**
 * Why a value is not an Atlassian Document that Jira would keep; null when it is one. Checks shape and node types, not which node may
 * stand inside which.
 */
export function adfProblem(value: unknown): string | null {
  if (!isRecord(value) || value.type !== 'doc') return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
  if (value.version !== 1) return 'INVALID_INPUT: the document must have version 1.';
  if (!Array.isArray(value.content)) return 'INVALID_INPUT: the document must have content.';
  return contentProblem(value.content, 1);
}

function contentProblem(content: readonly unknown[], depth: number): string | null {
  if (depth > deepest) return 'INVALID_INPUT: the document is nested too deeply.';
  for (const node of content) {
    const problem = nodeProblem(node, depth);
    if (problem !== null) return problem;
  }
  return null;
}

function nodeProblem(node: unknown, depth: number): string | null {
  if (!isRecord(node) || typeof node.type !== 'string') return 'INVALID_INPUT: every node must have a type.';
  if (!knownNodes.has(node.type)) return `INVALID_INPUT: there is no node type ${node.type}.`;
  if (node.type === 'text') return typeof node.text === 'string' && node.text !== '' ? null : 'INVALID_INPUT: a text node must have text.';
  if (node.content === undefined) return null;
  return Array.isArray(node.content) ? contentProblem(node.content, depth + 1) : `INVALID_INPUT: the content of ${node.type} must be a list.`;
}
