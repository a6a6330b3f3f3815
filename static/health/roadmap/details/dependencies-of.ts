import type { Dependency } from '../../../../src/core/roadmap/dependencies';
import type { Epic } from '../../../../src/core/roadmap/epic';

/** Another epic that this one waits for, or that waits for it. */
export interface EpicLink {
  readonly epic: Pick<Epic, 'key' | 'summary'>;
  /** Keys of the items on this epic's side through which it is said, each once; empty where the epics themselves are linked. */
  readonly through: readonly string[];
  /** Both wait for each other, directly or around a chain. */
  readonly circular: boolean;
}

export interface EpicLinks {
  readonly blocks: readonly EpicLink[];
  readonly blockedBy: readonly EpicLink[];
}

/** The dependencies of one epic, seen from its side. */
export function linksOfEpic(key: string, dependencies: readonly Dependency[], epics: ReadonlyMap<string, Epic>): EpicLinks {
  const seen = (other: string, through: readonly string[], circular: boolean): EpicLink => ({
    epic: epics.get(other) ?? { key: other, summary: '' },
    through: [...new Set(through)].filter((one) => one !== key),
    circular,
  });
  return {
    blocks: dependencies.flatMap(({ from, to, links, circular }) => (from === key ? [seen(to, links.map(({ blocker }) => blocker), circular)] : [])),
    blockedBy: dependencies.flatMap(({ from, to, links, circular }) => (to === key ? [seen(from, links.map(({ blocked }) => blocked), circular)] : [])),
  };
}
