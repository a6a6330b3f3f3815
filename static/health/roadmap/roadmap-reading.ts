import type { DoneItem } from '../../../src/core/roadmap/epic';
import type { JiraFailure } from '../../shared/answer';
import type { ReadEpic } from './read-epic';

/** Where reading of the roadmap stands. What has been read stays when something fails. */
export interface RoadmapReading {
  readonly phase: 'reading' | 'complete' | 'stopped';
  /** In rank order; null until they are read, or as many as could be. */
  readonly epics: readonly ReadEpic[] | null;
  /** Finished items of the epics, the latest first. */
  readonly done: readonly DoneItem[];
  /** More was finished than is read. */
  readonly doneBounded: boolean;
  /** More epics than one list of Jira's holds. */
  readonly epicsBounded: boolean;
  /** Epics and finished items that Jira could not give. */
  readonly unread: number;
  readonly failure: JiraFailure | null;
}

export const nothingRead: RoadmapReading = { phase: 'reading', epics: null, done: [], doneBounded: false, epicsBounded: false, unread: 0, failure: null };
