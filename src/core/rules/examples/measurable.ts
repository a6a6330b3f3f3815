/** Praise, and the place where something that can be seen or counted goes instead. The first that is found counts. */
const PLACES: readonly (readonly [praise: RegExp, place: string])[] = [
  [/\b(?:very |really )?(?:quick(?:ly)?|fast(?:er)?)\b/i, 'in … seconds'],
  [/\b(?:very |really )?(?:easily|simply|intuitively)\b/i, 'in at most … steps'],
  [/\b(?:very |really )?(?:easy|easier|simple|intuitive|user[- ]friendly)\b(?: to \p{L}+)?/iu, 'done in at most … steps'],
  [/\b(?:reliably|robustly|seamlessly)\b/i, 'in … of 100 cases'],
  [/\b(?:reliable|robust|seamless)\b/i, 'right in … of 100 cases'],
  [/\bworks\b(?: \p{L}+ly\b| as expected\b| well\b| fine\b)?/iu, 'shows …'],
  [/\bwork\b(?: \p{L}+ly\b| as expected\b| well\b| fine\b)?/iu, 'show …'],
  [/\b(?:properly|correctly|appropriately|efficiently|optimally|sufficiently|nicely|as expected)\b/i, 'by showing …'],
  [/\b(?:good|great|nice|proper|correct|appropriate|efficient|flexible|modern|improved|better|optimal|reasonable|acceptable|sufficient|etc|and so on|working)\b/i, '…'],
  [/\b(?:if possible|where applicable)\b/i, 'when …'],
];

/** A criterion of so few words is a topic: what it should show is missing, not vague. */
const TOPIC_WORDS = 2;
/** Longer ones are several; a rewritten copy would help nobody. */
const LONGEST = 300;

/** A vague criterion with a place for what can be seen: "The page loads fast" -> "The page loads in … seconds". Empty when its words do not carry one. */
export function measurable(criterion: string): readonly string[] {
  if (criterion.length > LONGEST) return [];
  const text = criterion.replace(/[\s.]+$/, '');
  for (const [praise, place] of PLACES) {
    if (praise.test(text)) return [text.replace(praise, place).replace(/^\p{Ll}/u, (first) => (/^\p{Lu}/u.test(text) ? first.toUpperCase() : first))];
  }
  return /^\p{L}[^:?]*$/u.test(text) && text.split(/\s+/).length <= TOPIC_WORDS ? [`${text} shows …`] : [];
}
