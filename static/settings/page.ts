import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import type { ProjectActions } from './use-project';

/** What every part of the page may need besides its data. */
export interface Page {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly actions: ProjectActions;
}
