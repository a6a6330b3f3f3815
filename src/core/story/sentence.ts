import type { Language } from '../language/language';
import { saysAnAction } from './actions';
import type { Place, SentencePart, StorySentence, TextLine } from './story';

export const NO_SENTENCE: StorySentence = { role: null, means: null, benefit: null };

/** Characters of a line that are read for a sentence: longer lines are no sentences, and every pattern stays cheap. */
const SENTENCE_LENGTH = 2000;

/** How many lines of a description may hold the sentence: it stands at the top or nowhere. */
const LINES_READ = 12;

/**
 * Finds "As a <role>, I want <means> so that <benefit>" in the summary, else in the first lines of the
 * description, where the clauses may stand on lines of their own; the benefit may come first ("In order to <benefit>, as a <role>, I
 * want <means>"). A summary that starts with a verb is a means, and what follows its "so that" the benefit.
 */
export function storySentence(summary: TextLine, lines: readonly TextLine[], language: Language): StorySentence {
  let sentence = parseSentence(summary, language);
  for (const line of windows(lines.slice(0, LINES_READ), language)) {
    if (parts(sentence) === WHOLE) break;
    const candidate = parseSentence(line, language);
    if (parts(candidate) > parts(sentence)) sentence = candidate;
  }
  if (sentence.means !== null) return sentence;
  const { means, benefit } = plainSummary(summary, language);
  return { role: sentence.role, means, benefit: sentence.benefit ?? benefit };
}

/** Whether a sentence of this language may begin in one of these lines: cheap, to spare the work of looking closer. */
export const mayHoldSentence = (summary: TextLine, lines: readonly TextLine[], { sentence }: Language): boolean =>
  sentence.role.test(summary.text.slice(0, SENTENCE_LENGTH)) || lines.slice(0, LINES_READ).some((line) => sentence.role.test(line.text.slice(0, SENTENCE_LENGTH)));

/** Role, means and benefit. */
const WHOLE = 3;

/** A sentence with more of its parts is the one that was meant; the earlier one among equals. */
const parts = ({ role, means, benefit }: StorySentence): number => [role, means, benefit].filter((part) => part !== null).length;

/** Each line alone, and a line that opens with a role together with the two that follow. */
function windows(lines: readonly TextLine[], { sentence }: Language): TextLine[] {
  return lines.flatMap((line, index) => {
    const more = lines.slice(index + 1, index + 3);
    return sentence.role.test(line.text) && more.length > 0 ? [line, joined([line, ...more])] : [line];
  });
}

/** Clauses on separate lines read as one text; its place is the first line's, to its end. */
function joined(lines: readonly TextLine[]): TextLine {
  const first = lines[0] as TextLine;
  return { text: lines.map((line) => line.text).join(' '), at: first.at };
}

function parseSentence(whole: TextLine, language: Language): StorySentence {
  const line = { ...whole, text: whole.text.slice(0, SENTENCE_LENGTH) };
  return benefitFirst(line, language) ?? clauses(line, language);
}

/** How many commas a benefit that comes first may hold. */
const COMMAS_READ = 4;

/** "In order to <benefit>, as a <role>, I want <means>". */
function benefitFirst(line: TextLine, language: Language): StorySentence | null {
  const opening = language.sentence.benefit.exec(line.text);
  if (opening?.index !== 0) return null;
  let comma = line.text.indexOf(',', opening[0].length);
  for (let tried = 0; comma !== -1 && tried < COMMAS_READ; tried++) {
    const start = comma + 1 + (/^\s*/.exec(line.text.slice(comma + 1))?.[0].length ?? 0);
    const rest = clauses({ text: line.text.slice(start), at: placed(line.at, start, line.text.length) }, language);
    if (rest.role !== null && rest.means !== null) return { ...rest, benefit: part(line, opening[0].length, comma) };
    comma = line.text.indexOf(',', comma + 1);
  }
  return null;
}

function clauses(line: TextLine, language: Language): StorySentence {
  const { text } = line;
  const role = language.sentence.role.exec(text);
  const means = language.sentence.means.exec(text);
  const meansEnd = means ? means.index + means[0].length : 0;
  const benefit = language.sentence.benefit.exec(text.slice(meansEnd));
  if (!role && !means) return NO_SENTENCE;
  const benefitAt = benefit && means ? meansEnd + benefit.index : text.length;
  return {
    role: role ? part(line, role[0].length, roleEnd(text, role[0].length, means?.index)) : null,
    means: means ? part(line, meansEnd, benefitAt) : null,
    benefit: benefit && means ? part(line, benefitAt + benefit[0].length, text.length) : null,
  };
}

function roleEnd(text: string, start: number, meansAt: number | undefined): number {
  const comma = text.indexOf(',', start);
  const stops = [meansAt ?? text.length, comma === -1 ? text.length : comma].filter((stop) => stop > start);
  return Math.min(...stops, text.length);
}

/** A part without its outer punctuation; null when nothing is left. */
function part(line: TextLine, start: number, end: number): SentencePart | null {
  const raw = line.text.slice(start, end);
  const text = raw.replace(/^[\s,;:.*_–-]+|[\s,;:.*_–-]+$/g, '');
  if (text === '') return null;
  const from = start + raw.indexOf(text);
  return { text, at: placed(line.at, from, from + text.length) };
}

/** Places past the end of a joined line point at its first line. */
function placed(at: Place, start: number, end: number): Place {
  const limit = at.end - at.start;
  return { ...at, start: at.start + Math.min(start, limit), end: at.start + Math.min(end, limit) };
}

/** A summary that is no story sentence: its action, where it begins with one, and its reason. */
function plainSummary({ text: whole, at }: TextLine, language: Language): Pick<StorySentence, 'means' | 'benefit'> {
  const line = { text: whole.slice(0, SENTENCE_LENGTH), at };
  const start = /^(?:\[[^\]]*\]|\([^)]*\)|[\w ]{1,20}:)\s*/.exec(line.text)?.[0].length ?? 0;
  const reason = language.sentence.benefit.exec(line.text.slice(start));
  const end = reason && reason.index > 0 ? start + reason.index : line.text.length;
  return {
    means: saysAnAction(line.text.slice(start, end), language.verbs) ? part(line, start, end) : null,
    benefit: reason && reason.index > 0 ? part(line, end + reason[0].length, line.text.length) : null,
  };
}
