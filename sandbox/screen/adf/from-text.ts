/** A document as REST takes it. */
export interface AdfDocument {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly object[];
}

const text = (value: string): readonly object[] => (value === '' ? [] : [{ type: 'text', text: value }]);
const paragraph = (lines: readonly string[]): object => ({
  type: 'paragraph',
  content: lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'hardBreak' }]), ...text(line)]),
});
const list = (type: string, items: readonly string[]): object => ({ type, content: items.map((item) => ({ type: 'listItem', content: [paragraph([item])] })) });

type Kind = 'heading' | 'bulletList' | 'orderedList' | 'paragraph';
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^(#{1,6})\s+(.*)$/],
  ['bulletList', /^([-*])\s+(.*)$/],
  ['orderedList', /^(\d+[.)])\s+(.*)$/],
];

/** Plain text as a document: `## heading`, `- bullet`, `1. number`; blank lines end a paragraph. */
export function fromText(source: string): AdfDocument {
  const content: object[] = [];
  let kindOpen: Kind = 'paragraph';
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) content.push(kindOpen === 'paragraph' ? paragraph(lines) : list(kindOpen, lines));
    lines = [];
  };
  for (const line of source.split(/\r?\n/)) {
    const trimmed = line.trim();
    const [kind, match] = read(trimmed);
    if (trimmed === '' || kind === 'heading') close();
    if (kind === 'heading') content.push({ type: 'heading', attrs: { level: match?.[1]?.length ?? 2 }, content: text(match?.[2] ?? '') });
    else if (trimmed !== '') {
      if (kind !== kindOpen) close();
      kindOpen = kind;
      lines.push(match?.[2] ?? trimmed);
    }
  }
  close();
  return { version: 1, type: 'doc', content };
}

function read(line: string): readonly [Kind, RegExpExecArray | null] {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return [kind, match];
  }
  return ['paragraph', null];
}
