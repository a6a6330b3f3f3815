import type { JiraFailure } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';
import type { Breathe } from '../reading/breathe';
import { fetchIssues, FETCH_SIZE } from '../reading/fetched-issues';
import { createLanes } from '../reading/lanes';
import { createReadQueue } from '../reading/read-queue';

/** As many calls at a time as for the open items. */
const LANES = 6;

export interface WantedIssues<T> {
  readonly ids: readonly number[];
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  /** Null for what is not wanted after all; may throw on a shape that it does not know. */
  readonly decode: (raw: unknown) => T | null;
  /** What was read before, by id; filled with what is read now. Null: read, and nothing to show. */
  readonly known: Map<number, T | null>;
}

export interface FetchedAll {
  readonly failure: JiraFailure | null;
  /** Ids that Jira could not give, or gave in a shape that we do not know. */
  readonly unread: readonly number[];
}

/** Reads issues a hundred a call, several calls at a time. After a failure what was read stays known, and the next call reads the rest. */
export function fetchAll<T>(jira: JiraReader, { ids, fields, properties, decode, known }: WantedIssues<T>, breathe: Breathe): Promise<FetchedAll> {
  const queue = createReadQueue();
  const tried = new Set<number>();
  const unread: number[] = [];
  let failure: JiraFailure | null = null;
  queue.add(ids.filter((id) => !known.has(id)));

  const keep = (id: number, raw: unknown): void => {
    try {
      known.set(id, raw === undefined ? null : decode(raw));
    } catch {
      unread.push(id);
    }
  };

  const read = async (batch: readonly number[]): Promise<void> => {
    const answer = await fetchIssues(jira, batch, fields, properties);
    if (!answer.ok) {
      failure ??= answer.failure;
      return;
    }
    const left = new Set(answer.value.left);
    for (const id of batch) {
      await breathe();
      if (!left.has(id)) keep(id, answer.value.issues.get(id));
      else if (tried.has(id)) unread.push(id);
      else {
        tried.add(id);
        queue.add([id]);
      }
    }
  };

  return new Promise((resolve) => {
    createLanes(LANES, () => (failure === null ? queue.take(FETCH_SIZE, false) : null), read, () => resolve({ failure, unread })).fill();
  });
}
