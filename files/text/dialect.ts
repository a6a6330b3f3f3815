/** What a text is written in; null when nothing in it tells. It decides what `# a` and `*a*` mean. */
export type Dialect = 'wiki' | 'markdown' | null;

const wiki = /^[ \t]*h[1-6]\.\s|\{(?:code|noformat|panel|quote|expand|color)\b|^[ \t]*bq\.\s|^[ \t]*\|\||\[[^\][|\n]{1,200}\|https?:/im;
const markdown = /^[ \t]*(?:```|~~~)|\*\*\S|^[ \t]*[-*+] \[[ x]\]\s|\]\(https?:|^[ \t]*\|[ \t]*:?-{3,}|^[ \t]*#{2,6}[ \t][^#\n]{1,300}#/im;
const wikiBold = /(?:^|\s)\*[^\s*][^*\n]{0,200}\*(?:\s|[.,:;]|$)/m;

export function dialectOf(text: string): Dialect {
  if (wiki.test(text)) return 'wiki';
  if (markdown.test(text)) return 'markdown';
  return wikiBold.test(text) ? 'wiki' : null;
}
