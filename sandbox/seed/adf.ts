/** Small builders for Atlassian Documents in demo data. */
export type Node = Readonly<Record<string, unknown>>;

const text = (words: string): Node => ({ type: 'text', text: words });

export const paragraph = (words: string): Node => ({ type: 'paragraph', content: [text(words)] });
/** A paragraph that begins with somebody's name. */
export const question = (to: { readonly accountId: string; readonly displayName: string }, words: string): Node =>
  ({ type: 'paragraph', content: [{ type: 'mention', attrs: { id: to.accountId, text: `@${to.displayName}` } }, text(` ${words}`)] });
export const heading = (words: string, level = 3): Node => ({ type: 'heading', attrs: { level }, content: [text(words)] });

const list = (type: 'bulletList' | 'orderedList', items: readonly string[]): Node =>
  ({ type, content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) });

export const bullets = (...items: readonly string[]): Node => list('bulletList', items);
export const numbered = (...items: readonly string[]): Node => list('orderedList', items);

export const document = (...content: readonly Node[]): Node => ({ type: 'doc', version: 1, content });
