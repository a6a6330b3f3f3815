import type { Reason } from './reasons';
import { shownWord } from './shown-word';

/** What a reason needs beside its data to be said. */
export interface ReasonNames {
  /** Texts in which the words are looked up as people wrote them: the summaries of the item and of what it is like. A word that stands in none is left out. */
  readonly texts: readonly string[];
  /** The name of a component or version by its id; undefined where it is not known. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The reasons as one line without a stop: "shares checkout, refund with SHOP-3; same component (Payments)". */
export const reasonsText = (reasons: readonly Reason[], names: ReasonNames): string => reasons.map((reason) => reasonText(reason, names)).join('; ');

function reasonText(reason: Reason, { texts, nameOf }: ReasonNames): string {
  switch (reason.kind) {
    case 'words': {
      // a folded word is none that a person wrote
      const shown = reason.words.flatMap((word) => shownWord(word, texts) ?? []);
      return `shares ${shown.length === 0 ? 'words of its description' : shown.join(', ')} with ${reason.like}`;
    }
    case 'component': return `same component${named(reason.values.map(nameOf))}`;
    case 'version': return `same fix version${named(reason.values.map(nameOf))}`;
    case 'label': return `same label${named(reason.values)}`;
    case 'link': return `linked to ${reason.keys.join(', ')}`;
    case 'reporter': return reason.count === reason.of ? `its reporter's ${reason.of === 1 ? 'nearest item' : `${reason.of} nearest items`} went there` : `${reason.count} of its reporter's ${reason.of} nearest items went there`;
    case 'assignee': return 'its assignee has items there';
  }
}

const named = (names: readonly (string | undefined)[]): string => {
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};
