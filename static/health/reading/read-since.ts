import type { Judging } from '../judging';
import { changedJql } from '../backlog-query';
import type { JiraReader } from '../../shared/patiently';
import { readElsewhere } from './elsewhere';
import type { KeptItems } from './kept-backlog';
import { LIST_SIZE, readAllListed } from './listed-issues';
import { keysElsewhere, type Since } from './stale-items';

/** Minutes that two clocks may differ, and that Jira's index may lag behind. */
const MARGIN = 15;
/** Where more changed than this, reading everything is no slower. */
const MOST_CHANGED = 2 * LIST_SIZE;

/**
 * What happened since items were kept, all but which issues are open now; null where it could not be found out or was too much: then nothing of
 * what is kept may be used.
 */
export async function readSince(jira: JiraReader, projectKey: string, { mutes }: Judging, { readAt, items }: KeptItems, now: number): Promise<Omit<Since, 'listed'> | null> {
  if (now < readAt) return null;
  const minutes = Math.ceil((now - readAt) / 60_000) + MARGIN;
  const [changed, elsewhere] = await Promise.all([readAllListed(jira, changedJql(projectKey, minutes), MOST_CHANGED), readElsewhere(jira, keysElsewhere(items.values(), projectKey))]);
  return changed && { changed: new Set(changed.map(({ key }) => key)), elsewhere, mutes, now };
}
