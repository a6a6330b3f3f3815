import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { Sprint } from '../../../src/core/health/work-history';

/** The sprints that have not ended, by id, in the board's order. */
export type OpenSprints = ReadonlyMap<number, Sprint>;

export const openSprints = (sprints: readonly Sprint[]): OpenSprints => new Map(sprints.filter(({ state }) => state !== 'closed').map((sprint) => [sprint.id, sprint]));

/** The sprint that an item is planned in; null where it is in none, or only in such that have ended. */
export function sprintOf(item: BacklogItem, open: OpenSprints): Sprint | null {
  for (const id of item.life?.sprints ?? []) {
    const sprint = open.get(id);
    if (sprint !== undefined) return sprint;
  }
  return null;
}
