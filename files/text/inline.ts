type AdfNode = Readonly<Record<string, unknown>>;

const node = (text: string, mark?: AdfNode): AdfNode => (mark === undefined ? { type: 'text', text } : { type: 'text', text, marks: [mark] });

const link = (href: string): AdfNode => ({ type: 'link', attrs: { href } });

/** **bold**, *bold*, {{code}}, `code`, [words](https://...), [words|https://...] */
const marked =
  /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])|\{\{(.+?)\}\}|`([^`]+)`|\[([^\]|]+)\](?:\((https?:[^)\s]+)\))|\[([^\]|]+)\|(https?:[^\]\s|]+)[^\]]*\]/g;

/** The words of one line, with what is marked in it. Never answers an empty text. */
export function inlineNodes(line: string): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  let from = 0;
  for (const match of line.matchAll(marked)) {
    if (match.index > from) nodes.push(node(line.slice(from, match.index)));
    nodes.push(markedNode(match));
    from = match.index + match[0].length;
  }
  if (from < line.length) nodes.push(node(line.slice(from)));
  return nodes;
}

function markedNode([whole, double, single, mono, tick, words, href, wikiWords, wikiHref]: RegExpMatchArray): AdfNode {
  const strong = double ?? single;
  if (strong !== undefined) return node(strong, { type: 'strong' });
  const code = mono ?? tick;
  if (code !== undefined) return node(code, { type: 'code' });
  return node(words ?? wikiWords ?? whole ?? '', link(href ?? wikiHref ?? ''));
}
