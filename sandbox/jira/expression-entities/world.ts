import type { JiraState } from '../state/state';

/** What an expression can look at: the whole site, as one acting user sees it. */
export interface World {
  readonly state: JiraState;
  readonly actingId: string;
}
