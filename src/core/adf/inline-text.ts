import type { AdfNode } from './adf';

/** One run of characters with the same emphasis. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
  readonly em: boolean;
}

export const isNode = (value: unknown): value is AdfNode => typeof value === 'object' && value !== null && !Array.isArray(value);
export const children = (node: AdfNode): readonly unknown[] => (Array.isArray(node.content) ? node.content : []);
export const attribute = (node: AdfNode, name: string): unknown => (isNode(node.attrs) ? (node.attrs as Record<string, unknown>)[name] : undefined);

/** Which attribute of an inline node a reader sees as its text. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  mention: ['text'],
  emoji: ['text', 'shortName'],
  status: ['text'],
  inlineCard: ['url'],
  placeholder: ['text'],
};

const hasMark = (node: AdfNode, type: string): boolean => Array.isArray(node.marks) && node.marks.some((m) => isNode(m) && m.type === type);

/** The characters of an inline node; unknown inline nodes have none. A hard break is a newline. */
function inlineRun(node: AdfNode): TextRun | null {
  if (node.type === 'text') return typeof node.text === 'string' ? { text: node.text, strong: hasMark(node, 'strong'), em: hasMark(node, 'em') } : null;
  if (node.type === 'hardBreak') return { text: '\n', strong: false, em: false };
  const shown = typeof node.type === 'string' ? (SHOWN[node.type] ?? []).map((name) => attribute(node, name)).find((value) => typeof value === 'string') : undefined;
  return typeof shown === 'string' ? { text: shown, strong: false, em: false } : null;
}

/** The runs of a paragraph, heading, code block or any other node that holds inline nodes. */
export function textRuns(node: AdfNode): TextRun[] {
  return children(node).flatMap((child) => {
    const run = isNode(child) ? inlineRun(child) : null;
    return run ? [run] : [];
  });
}
