import { nearestItems } from './nearest-items';
import { recentOfReporter } from './recent-of-reporter';
import { questionOf, type Question } from './question';
import { traitsOf, type SuggestionIndex, type Trait } from './suggestion-index';
import type { LinkableItem } from './suggestion-input';

/** What speaks for an epic, each as a number from 0 up; the order is that of the weights. */
export const SIGNS = ['words', 'near', 'own', 'component', 'version', 'label', 'link', 'reporter', 'assignee'] as const;
export type Sign = (typeof SIGNS)[number];

/** An epic that something speaks for. */
export interface Candidate {
  readonly epic: number;
  /** In the order of {@link SIGNS}. */
  readonly values: readonly number[];
}

/** Epics that share something with an item, in the order of the index. An epic that shares nothing is no candidate. */
export function evidenceFor(index: SuggestionIndex, item: LinkableItem): readonly Candidate[] {
  const question = questionOf(index, item);
  const values = new Float64Array(index.epics.length * SIGNS.length);
  const add = (epic: number, sign: number, value: number): void => {
    const at = epic * SIGNS.length + sign;
    values[at] = (values[at] ?? 0) + value;
  };
  for (const [sign, trait] of BY_TRAIT) {
    for (const one of traitsOf(item, trait)) {
      const lift = liftOf(index, question, trait, one);
      for (const epic of index.traits[trait].of(one)?.byEpic.keys() ?? []) add(epic, sign, lift(epic));
    }
  }
  for (const term of item.signals.terms) {
    const worth = ownWorth(index, question, term);
    for (const epic of index.ownWords.get(term) ?? []) add(epic, OWN, worth);
  }
  nearestItems(index, question).forEach((similarity, epic) => add(epic, NEAR, similarity));
  const tied = linkedEpics(index, item);
  for (const { epic } of tied) add(epic, LINK, 1 / tied.length);
  const recent = recentOfReporter(index, question);
  for (const epic of recent) add(epic, REPORTER, 1 / recent.length);
  return index.epics.flatMap((_, epic): Candidate[] => {
    const own = values.subarray(epic * SIGNS.length, (epic + 1) * SIGNS.length);
    return own.some((value) => value > 0) ? [{ epic, values: [...own] }] : [];
  });
}

const [OWN, NEAR, LINK, REPORTER] = [SIGNS.indexOf('own'), SIGNS.indexOf('near'), SIGNS.indexOf('link'), SIGNS.indexOf('reporter')];
const BY_TRAIT: readonly (readonly [number, Trait])[] = [
  [SIGNS.indexOf('words'), 'term'],
  [SIGNS.indexOf('component'), 'component'],
  [SIGNS.indexOf('version'), 'version'],
  [SIGNS.indexOf('label'), 'label'],
  [SIGNS.indexOf('assignee'), 'assignee'],
];

/**
 * How much more often an epic's items have a trait than all items do, as a logarithm, as in naive Bayes; less where only one or two items say
 * so: `log(((n + q) / (size + 1)) / q) * n / (n + 1)` with n items of the epic that have it, and q its share of all. Only what speaks for an epic
 * counts, so it is never below 0. Of the measures that were compared on generated and public projects it was right most often, before BM25,
 * plain shares and the nearest items alone.
 * @returns the lift of an epic
 */
export function liftOf(index: SuggestionIndex, { self, others }: Question, trait: Trait, value: string): (epic: number) => number {
  const count = index.traits[trait].of(value);
  const own = self !== null && traitsOf(self.item, trait).includes(value) ? 1 : 0;
  const all = (count?.items.length ?? 0) - own;
  const share = (all + 1) / (others + 2);
  return (epic) => {
    const home = epic === self?.epic ? 1 : 0;
    const n = (count?.byEpic.get(epic) ?? 0) - own * home;
    const size = (index.itemsOf[epic]?.length ?? 0) - home;
    return n <= 0 ? 0 : Math.max(0, (Math.log((n + share) / (size + 1) / share) * n) / (n + 1));
  };
}

/** Stands for the items of a project that has none yet. */
const UNSEEN = 20;

/**
 * What it says that a word stands in an epic's own text: the more the fewer items and epics have it, `log(1 + (items + 20) / (items that have it +
 * epics that have it))`. The number of epics has no part in it, so that one more epic elsewhere changes nothing.
 */
export function ownWorth({ ownWords, traits }: SuggestionIndex, { self, others }: Question, term: string): number {
  const epics = ownWords.get(term)?.length ?? 0;
  const items = (traits.term.of(term)?.items.length ?? 0) - (self?.item.signals.terms.includes(term) ? 1 : 0);
  return epics === 0 ? 0 : Math.log(1 + (others + UNSEEN) / (items + epics));
}

/** The links that lead to an epic or to one of its items. */
export function linkedEpics({ epicOf, itemOf, items }: SuggestionIndex, { key, signals }: LinkableItem): readonly { readonly key: string; readonly epic: number }[] {
  return signals.linked.flatMap((linked) => {
    const epic = epicOf.get(linked) ?? items[itemOf.get(linked) ?? -1]?.epic;
    return epic === undefined || linked === key ? [] : [{ key: linked, epic }];
  });
}
