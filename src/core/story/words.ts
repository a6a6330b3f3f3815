/** English words that the text engine looks for; one table, so that a second language is a second table. */

/** Titles that open a section of acceptance criteria, normalised (lower case, no punctuation). */
export const CRITERIA_TITLES = /^(?:acceptance (?:criteria|criterion|tests?|conditions?)|acs?|conditions of satisfaction|done when|we are done when)$/;

/** A scenario's lines. */
export const SCENARIO_TITLE = /^(?:scenario(?: outline)?|background|example)\s*\d*\s*[:.–-]/i;
export const SCENARIO_STEP = /^(given|when|then|and|but)\b(?!\s*\/)/i;

/** Words that stand for text still to be written; a criterion made of nothing else is none. */
export const EMPTY_CRITERION = /^(?:tb[adc]|to ?do|n\/?a|none|\.{2,}|…|[-–—?]+|as above|see (?:above|below|epic|the epic)|works? as expected|to be (?:defined|determined|decided|confirmed|discussed|added|done)|lorem ipsum.*)[.!?]*$/i;

/** Placeholders inside a text. */
export const PLACEHOLDERS: readonly RegExp[] = [
  /\b(?:tbd|tbc|tba)\b/i,
  /\b(?:TODO|FIXME|XXX)\b(?!\s+(?:list|app|item)s?\b)/,
  /\bto be (?:defined|determined|decided|confirmed|discussed|announced)\b/i,
  /\?{3,}/,
  /\blorem ipsum\b/i,
  /[[<{](?:insert|enter|describe|fill in|add|your|placeholder)\b[^\]>}\n]{0,80}[\]>}]/i,
];

/** "As a <role>"; "as a result" is no role. */
export const ROLE_START = /^[\W_]*as (?:an?|the)\s+(?!result\b|consequence\b|matter\b)/i;

/** "I want to", "we need", "I would like to be able to" ... */
export const MEANS_START = /\b(?:i|we)(?:\s+(?:do not|don't|would|also|really|only|just))*\s*(?:'d)?\s*(?:want|wants|need|needs|wish|like|love|can|could|must|should|shall|expect)\b(?:\s+to\b)?(?:\s+be able to\b)?/i;

/** "so that", "in order to" ... */
export const BENEFIT_START = /(?:^|[\s,;.])(?:so that|so i\b|so we\b|such that|in order (?:to|that)|because|to ensure|for the purpose of|so as to)\s*/i;
