/** Why an item will not be done. */
export type Closing = 'wont-do' | 'duplicate' | 'out-of-date' | 'later';

export const CLOSING_NAMES: Readonly<Record<Closing, string>> = { 'wont-do': "Won't do", duplicate: 'Duplicate', 'out-of-date': 'Out of date', later: 'Later' };

/** A first wording of the reason, for the person who closes to make their own. */
export const FIRST_REASONS: Readonly<Record<Closing, string>> = {
  'wont-do': "We decided not to do this. If it still matters to you, say why and we will look at it again.",
  duplicate: 'This is covered by another item.',
  'out-of-date': 'This has not moved for a long time and no longer fits what we know. Open it again if it still matters.',
  later: 'This is not for the coming months. We close it to keep the backlog readable; open it again when its time comes.',
};

const NOT_DOING = /\b(won.?t|reject|cancel|declin|discard|abandon|close|invalid)/i;

interface Names {
  /** Names of transitions that say it, likeliest first. */
  readonly transitions: readonly RegExp[];
  /** Names of resolutions that say it, likeliest first. */
  readonly resolutions: readonly RegExp[];
}

/** Jira has no kinds of closing; teams name transitions and resolutions, mostly in these words. */
export const CLOSING_WORDS: Readonly<Record<Closing, Names>> = {
  'wont-do': { transitions: [NOT_DOING], resolutions: [/\bwon.?t\b/i, /\b(declin|reject|cancel)/i] },
  duplicate: { transitions: [/\bduplicate/i, NOT_DOING], resolutions: [/\bduplicate/i, /\bwon.?t\b/i] },
  'out-of-date': { transitions: [/\b(obsolete|stale|out of date)/i, NOT_DOING], resolutions: [/\b(obsolete|stale|out of date)/i, /\bwon.?t\b/i] },
  later: { transitions: [/\b(later|postpon|defer)/i, NOT_DOING], resolutions: [/\b(later|postpon|defer)/i, /\bwon.?t\b/i] },
};
