import { liftOf, linkedEpics, ownWorth, SIGNS, type Sign } from './evidence';
import { questionOf, type Question } from './question';
import type { RankedEpic } from './rank-epics';
import { recentOfReporter } from './recent-of-reporter';
import { traitsOf, type SuggestionIndex, type Trait } from './suggestion-index';
import type { LinkableItem } from './suggestion-input';
import type { Weights } from './weights';

/** Why an epic is suggested, as data; the words are said elsewhere. */
export type Reason =
  /** Folded words that the item shares with `like`, the epic itself or one of its items; the weightiest first, at most three. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly like: string }
  /** Ids, and a label as it is written, of what items of the epic have too. */
  | { readonly kind: 'component' | 'version' | 'label'; readonly values: readonly string[] }
  /** It is linked to the epic or to one of its items. */
  | { readonly kind: 'link'; readonly keys: readonly string[] }
  /** `count` of the `of` linked items that its reporter made nearest to it in time belong there. */
  | { readonly kind: 'reporter'; readonly count: number; readonly of: number }
  /** Its assignee has items there more often than elsewhere. */
  | { readonly kind: 'assignee' };

/** A sign that adds less than this share of the whole is no reason that a person would name. */
const WORTH_NAMING = 0.05;
const MOST_WORDS = 3;

/** The reasons for one ranked epic, the weightiest first. */
export function reasonsFor(index: SuggestionIndex, weights: Weights, item: LinkableItem, ranked: RankedEpic): readonly Reason[] {
  const question = questionOf(index, item);
  const share = (...signs: readonly Sign[]): number => signs.map((sign) => SIGNS.indexOf(sign)).reduce((total, sign) => total + (ranked.values[sign] ?? 0) * (weights[sign] ?? 0), 0);
  const all = share(...SIGNS);
  const found: readonly (readonly [number, () => Reason | null])[] = [
    [share('words', 'near', 'own'), () => sharedWords(index, question, ranked.epic)],
    ...(['component', 'version', 'label'] as const).map((kind) => [share(kind), () => sharedValues(index, question, kind, ranked.epic)] as const),
    [share('link'), () => ({ kind: 'link', keys: linkedEpics(index, item).filter(({ epic }) => epic === ranked.epic).map(({ key }) => key) })],
    [share('reporter'), () => ofReporter(recentOfReporter(index, question), ranked.epic)],
    [share('assignee'), () => ({ kind: 'assignee' })],
  ];
  return found
    .filter(([worth]) => worth > 0 && worth >= all * WORTH_NAMING)
    .sort((a, b) => b[0] - a[0])
    .flatMap(([, reason]) => reason() ?? []);
}

/** The words that it shares with the one text of the epic, its own or an item's, with which it shares most. */
function sharedWords(index: SuggestionIndex, question: Question, epic: number): Reason | null {
  const words = question.item.signals.terms;
  const telling = new Map(words.map((term) => [term, (index.epics[epic]?.signals.terms.includes(term) === true ? ownWorth(index, question, term) : 0) + liftOf(index, question, 'term', term)(epic)]));
  // where the project has one epic no word tells it from others, and any shared one is the reason
  const worth = [...telling.values()].some((value) => value > 0) ? telling : new Map(words.map((term) => [term, 1]));
  const worthOf = (term: string): number => worth.get(term) ?? 0;
  let best = { key: '', worth: 0, terms: new Set<string>() };
  const look = (key: string, terms: readonly string[]): void => {
    const total = terms.reduce((sum, term) => sum + worthOf(term), 0);
    if (total > best.worth) best = { key, worth: total, terms: new Set(terms) };
  };
  const own = index.epics[epic];
  if (own !== undefined) look(own.key, own.signals.terms);
  for (const number of index.itemsOf[epic] ?? []) {
    const other = index.items[number];
    if (other !== undefined && number !== question.self?.number) look(other.item.key, other.item.signals.terms);
  }
  const shared = words.filter((term) => worthOf(term) > 0 && best.terms.has(term)).sort((a, b) => worthOf(b) - worthOf(a));
  return shared.length === 0 ? null : { kind: 'words', words: shared.slice(0, MOST_WORDS), like: best.key };
}

function sharedValues(index: SuggestionIndex, question: Question, kind: Trait & ('component' | 'version' | 'label'), epic: number): Reason | null {
  const values = traitsOf(question.item, kind).filter((value) => liftOf(index, question, kind, value)(epic) > 0);
  return values.length === 0 ? null : { kind, values };
}

const ofReporter = (recent: readonly number[], epic: number): Reason => ({ kind: 'reporter', count: recent.filter((one) => one === epic).length, of: recent.length });
