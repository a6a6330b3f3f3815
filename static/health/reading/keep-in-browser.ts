import type { Definition } from '../../../src/core/definition/definition';
import { DAY } from '../../../src/core/time-spans';
import { hash } from '../../../src/core/readiness/fingerprint';
import type { HealthFields } from '../backlog-query';
import { createBreathe, type Breathe } from './breathe';
import { chunkPlan, type Chunks } from './chunk-plan';
import { keepsNothing, type KeptBacklog, type KeptItems } from './kept-backlog';
import { chunksOf, deleteList, openKept, type KeptDatabase, type KeptList } from './kept-database';
import type { KnownItem } from './known-item';
import { packed, unpacked, type PackedItems } from './packed-items';

/** Grows when what is kept of an item, or how it is kept, changes. */
const FORMAT = 1;
/** What nobody looked at for longer is read once more. */
const LONGEST = 14 * DAY;
/** Clocks are set back now and then; what lies further ahead was not written by this one. */
const CLOCK_GRACE = DAY;
/** Some browsers neither open nor refuse a database in a frame of another site. */
const PATIENCE = 1500;

const late = (milliseconds: number): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error('The database did not open.')), milliseconds));

export interface KeepOptions {
  /** The build of the page: another one may judge, or word its findings, in another way. */
  readonly build?: string;
  readonly now?: () => number;
  readonly breathe?: Breathe;
  readonly open?: () => Promise<KeptDatabase>;
  /** Milliseconds that a database may take to open. */
  readonly patience?: number;
}

/**
 * Keeps the list in the reader's own browser (IndexedDB): summaries, names and judgements, no descriptions. A list is used by the person who
 * read it, in the project, with the definition, the fields and the build that it was judged with; all others of this person and project, those of
 * other people, and those older than two weeks are deleted when the page is opened.
 */
export function keepInBrowser(accountId: string | null, projectId: string, definition: Definition, { build = '', now = Date.now, breathe = createBreathe(), open = openKept, patience = PATIENCE }: KeepOptions = {}): KeptBacklog {
  if (accountId === null) return keepsNothing;
  let key = '';
  let base: number | null = null;
  let chunks: Chunks = new Map();
  let database: Promise<KeptDatabase> | null = null;
  const opened = (): Promise<KeptDatabase> => (database ??= Promise.race([open(), late(patience)]));
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, and never a rejection. */
  const inTurn = <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const mine = last.then(work).catch(() => otherwise);
    last = mine;
    return mine;
  };

  async function load(fields: HealthFields): Promise<KeptItems | null> {
    key = hash(JSON.stringify([FORMAT, build, accountId, projectId, definition, fields]));
    const kept = await opened();
    const lists = await kept.getAll('lists');
    const mayStay = (list: KeptList): boolean => list.accountId === accountId && (list.projectId !== projectId || list.key === key) && list.readAt > now() - LONGEST && list.readAt < now() + CLOCK_GRACE;
    await Promise.all(lists.filter((list) => !mayStay(list)).map((list) => deleteList(kept, list.key)));
    const own = lists.find((list) => list.key === key && mayStay(list));
    if (own === undefined) return null;
    const items = new Map<number, KnownItem>();
    const found = new Map<number, readonly number[]>();
    for (const number of own.chunks) {
      const some = unpacked((await kept.get('chunks', [key, number])) ?? { findings: [], known: [] });
      found.set(number, some.map(({ item }) => item.facts.id));
      for (const one of some) items.set(one.item.facts.id, one);
    }
    [base, chunks] = [own.readAt, found];
    return { readAt: own.readAt, items };
  }

  async function save({ readAt, items }: KeptItems, changed: ReadonlySet<number>): Promise<void> {
    const kept = await opened();
    // another tab may have kept its own meanwhile
    const others = (await kept.get('lists', key))?.readAt ?? null;
    const plan = chunkPlan(others === base ? chunks : new Map(), [...items.keys()], changed);
    const written = new Map<number, PackedItems>();
    for (const number of plan.write) written.set(number, await packed((plan.chunks.get(number) ?? []).flatMap((id) => items.get(id) ?? []), breathe));
    const both = kept.transaction(['lists', 'chunks'], 'readwrite');
    const store = both.objectStore('chunks');
    if (others !== base) await store.delete(chunksOf(key));
    for (const number of plan.remove) await store.delete([key, number]);
    for (const [number, value] of written) await store.put(value, [key, number]);
    await both.objectStore('lists').put({ key, accountId: accountId ?? '', projectId, readAt, chunks: [...plan.chunks.keys()] });
    await both.done;
    [base, chunks] = [readAt, plan.chunks];
  }

  const forget = async (): Promise<void> => {
    [base, chunks] = [null, new Map()];
    await deleteList(await opened(), key);
  };

  return {
    load: (fields) => inTurn(() => load(fields), null),
    // what could not be written must not leave what may be seen no more
    save: (items, changed) => inTurn(() => save(items, changed).catch(forget), undefined),
    forget: () => inTurn(forget, undefined),
  };
}
