import type { Issue } from '../api/issue';

/** What every part of the issue view gets. */
export interface IssuePart {
  readonly issue: Issue;
  /** Call after a change: reads the issue again and tells the app's screens. */
  readonly changed: () => void;
}
