import type { Dialect } from './dialect';

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Level of a whole line in bold: people write "*Acceptance criteria*" where a heading is meant. */
const boldLevel = 3;

/** Reads `h2. Text`, `## Text ##` (not in wiki markup), `*Text*` and `**Text:**`; null for another line. */
export function asHeading(line: string, dialect: Dialect): Heading | null {
  const wiki = /^h([1-6])\.\s+(\S.*)$/i.exec(line);
  if (wiki !== null) return heading(Number(wiki[1]), wiki[2]);
  const markdown = dialect === 'wiki' ? null : /^(#{1,6})\s+(\S.*)$/.exec(line);
  if (markdown !== null) return heading(markdown[1]?.length ?? 1, withoutClosingHashes(markdown[2] ?? ''));
  const bold = /^(\*{1,2}|__)(?=\S)([^*_]{1,300})(?<=\S)\1(:?)$/.exec(line);
  return bold === null ? null : heading(boldLevel, `${bold[2] ?? ''}${bold[3] ?? ''}`);
}

/** `Text ##` without what closes it; a heading of hashes only has no words. */
function withoutClosingHashes(text: string): string {
  let end = text.trimEnd().length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t' ? text.slice(0, end).trimEnd() : text.trimEnd();
}

function heading(level: number, text: string | undefined): Heading | null {
  const words = (text ?? '').replace(/^(\*{1,2}|__)([^*_]{1,300})\1$/, '$2').trim();
  return words === '' ? null : { level, text: words };
}
