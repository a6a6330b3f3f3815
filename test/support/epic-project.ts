import { seededRandom } from '../../src/core/health/seeded-random';
import type { ItemSignals } from '../../src/core/roadmap/item-signals';
import type { EpicToFill, LinkableItem } from '../../src/core/roadmap/suggestion-input';

/** How strongly the items of a generated project carry the epic they belong to; shares from 0 to 1. */
export interface EpicPlan {
  readonly epics: number;
  readonly items: number;
  /** Of the words of an item, those about the subject of its epic; the rest every item could say. */
  readonly words: number;
  /** Items that name the component of their epic, which three epics share; half of the others name any. */
  readonly components: number;
  /** Items with the fix version and label of their epic, which several epics share. */
  readonly versions: number;
  /** Items whose reporter and assignee are among the two people of their epic. */
  readonly people: number;
  /** Items that are linked to another of their epic. */
  readonly links: number;
  readonly wordsPerItem?: number;
  /** Words of an epic's own text. */
  readonly ownWords?: number;
  readonly seed?: number;
}

export interface EpicProject {
  readonly items: readonly LinkableItem[];
  readonly epics: readonly EpicToFill[];
}

export const signals = (changes: Partial<ItemSignals> = {}): ItemSignals => ({ terms: [], components: [], fixVersions: [], labels: [], linked: [], blocks: [], due: null, ...changes });

const COMMON_WORDS = 600;
const TOPIC_WORDS = 12;
const PEOPLE = 12;

/** A project in which some epics have many items and most have few, and common words are as uneven as in a language (Zipf). */
export function epicProject(plan: EpicPlan): EpicProject {
  const random = seededRandom(plan.seed ?? 7);
  const below = (end: number): number => Math.floor(random() * end);
  const uneven = (end: number): number => Math.min(end - 1, Math.floor(Math.exp(random() * Math.log(end + 1)) - 1));
  const chance = (share: number): boolean => random() < share;
  const subjects = Array.from({ length: plan.epics }, (_, n) => ({
    key: `SHOP-${n + 1}`,
    topic: Array.from({ length: TOPIC_WORDS }, () => `topic${below(Math.max(200, plan.epics * 5))}`),
    component: `c${n % Math.ceil(plan.epics / 3)}`,
    version: `v${below(Math.max(4, plan.epics / 8))}`,
    label: `l${below(Math.max(4, plan.epics / 2))}`,
    people: [`p${below(PEOPLE)}`, `p${below(PEOPLE)}`],
    keys: [] as string[],
  }));
  const items = Array.from({ length: plan.items }, (_, n): LinkableItem => {
    const home = subjects[uneven(plan.epics)] ?? subjects[0];
    if (home === undefined) throw new Error('A project needs an epic.');
    const length = Math.round((plan.wordsPerItem ?? 12) * (0.6 + 0.8 * random()));
    const terms = Array.from({ length }, () => (chance(plan.words) ? (home.topic[uneven(TOPIC_WORDS)] ?? '') : `common${uneven(COMMON_WORDS)}`));
    const component = chance(plan.components) ? [home.component] : chance(plan.components / 2) ? [`c${below(plan.epics)}`] : [];
    const person = (): string => (chance(plan.people) ? (home.people[below(2)] ?? '') : `p${below(PEOPLE)}`);
    const sibling = home.keys[below(home.keys.length)];
    const key = `SHOP-${plan.epics + n + 1}`;
    home.keys.push(key);
    return {
      key,
      id: 10_000 + n,
      epic: home.key,
      reporter: person(),
      assignee: chance(0.5) ? person() : null,
      signals: signals({
        terms: [...new Set(terms)],
        components: component,
        fixVersions: chance(plan.versions) ? [home.version] : [],
        labels: chance(plan.versions) ? [home.label] : [],
        linked: chance(plan.links) && sibling !== undefined ? [sibling] : [],
      }),
    };
  });
  return { items, epics: subjects.map(({ key, topic }) => ({ key, open: true, signals: signals({ terms: [...new Set(topic.slice(0, plan.ownWords ?? 6))] }) })) };
}

const NOTHING = { epics: 40, items: 600, words: 0, components: 0, versions: 0, people: 0, links: 0 };

/** Projects that carry the signal in different ways, and one that carries none. */
export const PROJECTS = {
  'words, components, versions, people': { ...NOTHING, words: 0.4, components: 0.6, versions: 0.5, people: 0.5, links: 0.1 },
  'words only': { ...NOTHING, words: 0.4 },
  'words only, epics of two words': { ...NOTHING, words: 0.4, ownWords: 2 },
  'few words, and the fields': { ...NOTHING, words: 0.2, components: 0.6, versions: 0.5, people: 0.5 },
  'fields and people, hardly a word': { ...NOTHING, words: 0.05, components: 0.8, versions: 0.7, people: 0.7, links: 0.1 },
  '300 epics': { ...NOTHING, epics: 300, items: 3000, words: 0.4, components: 0.6, versions: 0.5, people: 0.5 },
} as const satisfies Readonly<Record<string, EpicPlan>>;

export const NO_SIGNAL: EpicPlan = NOTHING;
