import { circularEdges } from './circular-edges';
import { isOpen } from './epic';
import type { EpicWork } from './roadmap-input';

/** A "blocks" link of Jira's between two issues, either of which is an epic or an item of one. */
export interface BlocksLink {
  readonly blocker: string;
  readonly blocked: string;
}

/** One epic waits for another. */
export interface Dependency {
  /** Keys of the epics. */
  readonly from: string;
  readonly to: string;
  /** The links that say so, from an open issue to an open issue. */
  readonly links: readonly BlocksLink[];
  /** Part of a chain that ends where it began, so that none of its epics can be finished first. */
  readonly circular: boolean;
}

/**
 * Which epic blocks which, from the "blocks" links between epics, between items of different epics and between an item and an epic. What is done
 * blocks nothing and waits for nothing. Links to issues outside of these epics say nothing here, nor do links within an epic.
 * @returns in the order of the blocking epics, then of their links
 */
export function dependencies(works: readonly EpicWork[]): readonly Dependency[] {
  const home = new Map(works.filter(({ epic }) => isOpen(epic)).flatMap(({ epic, open }) => [epic.key, ...open.map(({ facts }) => facts.key)].map((key) => [key, epic.key] as const)));
  const pairs = new Map<string, { readonly from: string; readonly to: string; readonly links: Map<string, BlocksLink> }>();
  for (const { blocker, blocked } of works.flatMap(blocksLinks)) {
    const [from, to] = [home.get(blocker), home.get(blocked)];
    if (from === undefined || to === undefined || from === to) continue;
    const name = `${from} ${to}`;
    const pair = pairs.get(name) ?? { from, to, links: new Map<string, BlocksLink>() };
    pair.links.set(`${blocker} ${blocked}`, { blocker, blocked });
    pairs.set(name, pair);
  }
  const found = [...pairs.values()];
  const circular = new Set(circularEdges(found));
  const order = new Map(works.map(({ epic }, index) => [epic.key, index]));
  return found
    .map((pair): Dependency => ({ from: pair.from, to: pair.to, links: [...pair.links.values()], circular: circular.has(pair) }))
    .sort((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0));
}

/** The links as either side tells them: what the epic and its items block, and what blocks its items. */
const blocksLinks = ({ epic, open }: EpicWork): readonly BlocksLink[] => [
  ...epic.signals.blocks.map((blocked) => ({ blocker: epic.key, blocked })),
  ...open.flatMap(({ facts, signals }) => [
    ...(signals?.blocks ?? []).map((blocked) => ({ blocker: facts.key, blocked })),
    ...facts.blockers.map(({ key }) => ({ blocker: key, blocked: facts.key })),
  ]),
];
