interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Level of a whole line in bold: people write "*Acceptance criteria*" where a heading is meant. */
const boldLevel = 3;

/** Reads `h2. Text`, `## Text ##`, `*Text*` and `**Text:**`; null for another line. */
export function asHeading(line: string): Heading | null {
  const wiki = /^h([1-6])\.\s+(.+)$/i.exec(line);
  if (wiki !== null) return heading(Number(wiki[1]), wiki[2]);
  const markdown = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
  if (markdown !== null) return heading(markdown[1]?.length ?? 1, markdown[2]);
  const bold = /^(\*{1,2}|__)(?=\S)([^*_]+?)(?<=\S)\1(:?)$/.exec(line);
  return bold === null ? null : heading(boldLevel, `${bold[2] ?? ''}${bold[3] ?? ''}`);
}

function heading(level: number, text: string | undefined): Heading | null {
  const words = (text ?? '').replace(/^(\*{1,2}|__)(.+)\1$/, '$2').trim();
  return words === '' ? null : { level, text: words };
}
