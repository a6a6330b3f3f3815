import type { Snapshot, SnapshotJob } from '../contract/snapshot';

/** What Jira's JQL can count of a backlog. */
export type DailyCounts = Omit<Snapshot, 'v' | 'day' | 'at' | 'partial'>;

/** Counts as the app. Throws `Upstream` like every port to Jira. */
export interface SnapshotCounts {
  /**
   * One approximate count for each number: twelve, and one for each rule, whatever the size of the project.
   * @param types ids of the issue types that are counted @param rules ids of rules
   */
  count(projectId: string, types: readonly string[], rules: readonly string[]): Promise<DailyCounts>;
}

/** The snapshots of all projects, one for each day. */
export interface SnapshotStore {
  has(projectId: string, day: string): Promise<boolean>;
  /** False when that day has one already. */
  add(projectId: string, snapshot: Snapshot): Promise<boolean>;
  /** Those of the last days up to a moment, oldest first. @param to milliseconds since 1970 */
  last(projectId: string, days: number, to: number): Promise<readonly Snapshot[]>;
  /** Deletes those before a day, at most a hundred at a time. */
  forget(projectId: string, before: string): Promise<void>;
  /** The last hour whose snapshots were asked for, in hours since 1970; null before the first. */
  lastHour(): Promise<number | null>;
  keepHour(hour: number): Promise<void>;
}

export interface SnapshotQueue {
  push(jobs: readonly SnapshotJob[]): Promise<void>;
}
