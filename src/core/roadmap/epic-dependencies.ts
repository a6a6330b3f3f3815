import { isOpen, type Epic } from './epic';
import type { EpicWork } from './roadmap-input';

/** Another epic of the project that this one waits for, or that waits for it. */
export interface EpicLink {
  readonly epic: Epic;
  /** Keys of the issues on this epic's side through which it is said: the epic itself, or open items of it. In the order of the backlog, each once. */
  readonly through: readonly string[];
}

export interface EpicDependencies {
  readonly blocks: readonly EpicLink[];
  readonly blockedBy: readonly EpicLink[];
}

/**
 * The dependencies of every epic, by its key, from the "blocks" links of the epics and of their open items. A link between two items of one epic,
 * or to what belongs to no epic of the project, is none. A done epic blocks nobody any more.
 */
export function epicDependencies(works: readonly EpicWork[]): ReadonlyMap<string, EpicDependencies> {
  const epics = new Map(works.map(({ epic }) => [epic.key, epic]));
  const epicOf = new Map(works.flatMap(({ epic, open }) => [[epic.key, epic.key] as const, ...open.map(({ facts }) => [facts.key, epic.key] as const)]));
  const blocks = new Map<string, Map<string, Set<string>>>();
  const blockedBy = new Map<string, Map<string, Set<string>>>();
  for (const link of works.flatMap(linksOf)) {
    const [from, to] = [epicOf.get(link.from), epicOf.get(link.to)];
    const blocker = epics.get(from ?? '');
    if (from === undefined || to === undefined || from === to || blocker === undefined || !isOpen(blocker)) continue;
    note(blocks, from, to, link.from);
    note(blockedBy, to, from, link.to);
  }
  const listed = (of: ReadonlyMap<string, ReadonlySet<string>> | undefined): readonly EpicLink[] =>
    works.flatMap(({ epic }) => {
      const through = of?.get(epic.key);
      return through === undefined ? [] : [{ epic, through: [...through] }];
    });
  return new Map(works.map(({ epic }) => [epic.key, { blocks: listed(blocks.get(epic.key)), blockedBy: listed(blockedBy.get(epic.key)) }]));
}

/** Keys of a blocking and a blocked issue. */
interface BlocksLink {
  readonly from: string;
  readonly to: string;
}

/** Each link is said by both of its ends, where both were read. */
const linksOf = ({ epic, open }: EpicWork): readonly BlocksLink[] => [
  ...epic.signals.blocks.map((to) => ({ from: epic.key, to })),
  ...open.flatMap(({ facts, signals }) => [
    ...(signals?.blocks ?? []).map((to) => ({ from: facts.key, to })),
    ...facts.blockers.filter(({ status }) => status.category !== 'done').map(({ key }) => ({ from: key, to: facts.key })),
  ]),
];

function note(all: Map<string, Map<string, Set<string>>>, of: string, other: string, through: string): void {
  const others = all.get(of) ?? new Map<string, Set<string>>();
  all.set(of, others);
  others.set(other, (others.get(other) ?? new Set()).add(through));
}
