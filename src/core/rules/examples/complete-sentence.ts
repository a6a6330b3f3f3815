import { sentenceSource } from '../../story/sentence-source';
import type { Story } from '../../story/story';

/** Words that no English sentence is made of: what would be added is English, so other texts get no example. */
const NOT_ENGLISH = /(?:^|[^\p{L}])(?:als|möchten?|ich|wir|und|der|das|dem|eine[nrm]?|damit|les|pour|para|quiero|veux)(?:[^\p{L}]|$)/iu;

/** Longer summaries are sentences of another kind, not the name of a thing. */
const NAME_WORDS = 5;
const NAME_LENGTH = 100;
const LINES_TOLD = 4;
const LINE_TOLD = 200;

/** The sentence with room for who it is for: "Export the sales" -> "As a …, I want to export the sales". */
export function withRole(story: Story): readonly string[] {
  const source = sentenceSource(story);
  if (!source?.means || NOT_ENGLISH.test(source.text)) return [];
  const asked = /(?:^|[\s,;:])((?:i|we)\b[^.!?]*)$/i.exec(source.text.slice(0, source.means.start))?.[1];
  if (asked !== undefined) return [`As a …, ${lowerFirst(asked)}${closed(source.text.slice(source.means.start))}`];
  return [`As a …, I want to ${lowerFirst(closed(source.text.slice(source.means.start)))}`];
}

/** The sentence with room for what somebody wants to do: "Loyalty points" -> "As a …, I want to … loyalty points". */
export function withMeans(story: Story): readonly string[] {
  const source = sentenceSource(story);
  if (source?.role) return NOT_ENGLISH.test(source.text) ? [] : [`${source.text.slice(0, source.role.end)}, I want to …`];
  if (story.summary.length > NAME_LENGTH) return [];
  const name = closed(story.summary);
  const isName = /^\p{L}/u.test(name) && !/[.:;!?\n]/.test(name) && name.split(/\s+/).length <= NAME_WORDS && !NOT_ENGLISH.test(opening(story));
  return isName ? [`As a …, I want to … ${lowerFirst(name)}`] : [];
}

/** A name tells little of its language; the lines behind it tell more. */
const opening = ({ lines }: Story): string => lines.slice(0, LINES_TOLD).map(({ text }) => text.slice(0, LINE_TOLD)).join(' ');

/** The sentence with room for its reason: "... I want to pay" -> "... I want to pay so that …". */
export function withBenefit(story: Story): readonly string[] {
  const source = sentenceSource(story);
  if (!source?.means || NOT_ENGLISH.test(source.text)) return [];
  const asked = source.text.slice(0, source.means.end);
  const stop = asked.slice(source.means.start).search(/[.!?]\s/);
  return [`${closed(stop === -1 ? asked : asked.slice(0, source.means.start + stop))} so that …`];
}

/** The sentence with room for somebody else: "As an engineer, I want ..." -> "As a <who it is for>, I want ...". */
export function withSomebodyElse(story: Story): readonly string[] {
  const source = sentenceSource(story);
  if (!source?.role || NOT_ENGLISH.test(source.text)) return [];
  return [`${source.text.slice(0, source.role.start).replace(/\ban\s+$/i, 'a ')}<who it is for>${source.text.slice(source.role.end)}`];
}

const closed = (text: string): string => text.trim().replace(/[\s.,;:]+$/, '');

/** "Export the sales" goes on in lower case, "API keys" and "I want" do not. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
