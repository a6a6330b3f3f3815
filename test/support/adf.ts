/** Small builders of Atlassian Document Format for tests. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export const text = (value: string, ...marks: string[]): Node => (marks.length > 0 ? { type: 'text', text: value, marks: marks.map((type) => ({ type })) } : { type: 'text', text: value });
export const br: Node = { type: 'hardBreak' };
const inline = (parts: readonly (string | Node)[]): Node[] => parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const p = (...parts: (string | Node)[]): Node => ({ type: 'paragraph', content: inline(parts) });
export const bold = (value: string): Node => p(text(value, 'strong'));
export const h = (level: number, value: string): Node => ({ type: 'heading', attrs: { level }, content: [text(value)] });
export const li = (...content: (string | Node)[]): Node => ({ type: 'listItem', content: content.map((part) => (typeof part === 'string' ? p(part) : part)) });
export const ul = (...items: (string | Node)[]): Node => ({ type: 'bulletList', content: items.map((item) => (typeof item === 'string' ? li(item) : item)) });
export const box = (type: string, attrs: object, ...content: Node[]): Node => ({ type, attrs, content });
export const doc = (...content: Node[]): unknown => ({ version: 1, type: 'doc', content });
