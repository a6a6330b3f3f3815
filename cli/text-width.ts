/** Two columns wide in a terminal; an approximation of Unicode's East Asian Width by script. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

const plain = /^[ -~]*$/;

/** What a terminal would act upon, colours and cursor moves included, must not come out of a backlog. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

const columnsOf = (character: string): number => (wide.test(character) ? 2 : none.test(character) ? 0 : 1);

/** How many columns a text takes in a terminal. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : [...text].reduce((sum, character) => sum + columnsOf(character), 0));

/** A text as one line of at most `width` columns. */
export function cutTo(width: number, text: string): string {
  const line = text.replace(control, ' ');
  if (widthOf(line) <= width) return line;
  let used = 0;
  let kept = '';
  for (const character of line) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

export const padEnd = (width: number, text: string): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
