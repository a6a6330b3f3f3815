import { EPIC_GOAL_PROPERTY, type EpicGoal } from '../../../src/contract/epic-goal';
import { doneItemFields, doneItemOf } from '../../../src/contract/jira-done-item';
import type { Definition } from '../../../src/core/definition/definition';
import type { DoneItem } from '../../../src/core/roadmap/epic';
import type { JiraFailure } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';
import type { Breathe } from '../reading/breathe';
import { readListed, type ListedPage } from '../reading/listed-issues';
import { fetchAll } from './fetch-all';
import { readEpic, type ReadEpic } from './read-epic';
import { doneJql, epicFields, epicsJql, MOST_DONE } from './roadmap-query';
import { nothingRead, type RoadmapReading } from './roadmap-reading';
import { readRoadmapShape, type RoadmapShape } from './roadmap-shape';

export interface RoadmapReader {
  readonly current: () => RoadmapReading;
  /** @returns the way to hear no more */
  subscribe(listener: () => void): () => void;
  /** Begins, or goes on after a failure with what was not read. Does nothing while it reads, or when all is read. */
  goOn(): void;
  /** Reads everything once more; what is known stays until then. */
  again(): void;
  /** What the reader has just written. */
  keepGoal(key: string, goal: EpicGoal | null): void;
}

interface RoadmapNeeds {
  readonly jira: JiraReader;
  readonly projectKey: string;
  readonly chosen: Definition['fields'];
  readonly breathe: Breathe;
}

/** What one reading has found, so that it can go on from there. */
interface Found {
  shape: RoadmapShape | null;
  epicList: ListedPage | null;
  doneList: ListedPage | null;
  readonly epics: Map<number, ReadEpic | null>;
  readonly done: Map<number, DoneItem | null>;
}

const nothingFound = (): Found => ({ shape: null, epicList: null, doneList: null, epics: new Map(), done: new Map() });

/** Reads a project's epics and what was finished in them, as the current user. Nothing rejects. */
export function createRoadmapReader({ jira, projectKey, chosen, breathe }: RoadmapNeeds): RoadmapReader {
  const listeners = new Set<() => void>();
  let reading = nothingRead;
  let found = nothingFound();
  let running = false;

  const tell = (news: Partial<RoadmapReading>): void => {
    reading = { ...reading, ...news };
    for (const listener of listeners) listener();
  };

  /** Null when all is read. */
  async function read(): Promise<JiraFailure | null> {
    const { epics, done } = found;
    const shape = found.shape === null ? await readRoadmapShape(jira, projectKey, chosen) : { ok: true as const, value: found.shape };
    if (!shape.ok) return shape.failure;
    const { epicTypes, standardTypes, fields, startField } = (found.shape = shape.value);
    if (epicTypes.length === 0) {
      tell({ epics: [], done: [], unread: 0 });
      return null;
    }
    const [epicList, doneList] = await Promise.all([listed(found.epicList, epicsJql(projectKey, epicTypes)), listed(found.doneList, doneJql(projectKey, standardTypes))]);
    if (!epicList.ok) return epicList.failure;
    found.epicList = epicList.value;
    const epicIds = epicList.value.issues.map(({ id }) => id);
    const readEpics = await fetchAll(jira, { ids: epicIds, fields: epicFields(startField), properties: [EPIC_GOAL_PROPERTY], decode: (raw) => readEpic(raw, { fields, startField }), known: epics }, breathe);
    const known = inOrder(epicIds, epics);
    tell({ epicsBounded: epicList.value.next !== null, ...(known.length > 0 || readEpics.failure === null ? { epics: known } : {}) });
    if (readEpics.failure !== null) return readEpics.failure;
    if (!doneList.ok) return doneList.failure;
    found.doneList = doneList.value;
    const doneIds = doneList.value.issues.slice(0, MOST_DONE).map(({ id }) => id);
    const readDone = await fetchAll(jira, { ids: doneIds, fields: doneItemFields(fields.estimates), properties: [], decode: (raw) => doneItemOf(raw, fields.estimates), known: done }, breathe);
    tell({ done: inOrder(doneIds, done), doneBounded: doneIds.length < doneList.value.issues.length || doneList.value.next !== null, unread: readEpics.unread.length + readDone.unread.length });
    return readDone.failure;
  }

  const listed = (known: ListedPage | null, jql: string) => (known === null ? readListed(jira, jql, null) : Promise.resolve({ ok: true as const, value: known }));

  async function goOn(): Promise<void> {
    if (running || reading.phase === 'complete') return;
    running = true;
    tell({ phase: 'reading', failure: null });
    const failure = await read();
    running = false;
    tell(failure === null ? { phase: 'complete' } : { phase: 'stopped', failure });
  }

  return {
    current: () => reading,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    goOn: () => void goOn(),
    again: () => {
      if (running) return;
      found = nothingFound();
      reading = { ...reading, phase: 'reading' };
      void goOn();
    },
    keepGoal: (key, goal) => {
      if (reading.epics !== null) tell({ epics: reading.epics.map((one) => (one.epic.key === key ? { ...one, goal } : one)) });
    },
  };
}

const inOrder = <T>(ids: readonly number[], known: ReadonlyMap<number, T | null>): readonly T[] =>
  ids.flatMap((id) => {
    const one = known.get(id);
    return one === undefined || one === null ? [] : [one];
  });
