import { requestJira } from '@forge/bridge';
import { readContext } from '../shared/context';
import { ask } from '../shared/door-client';
import { jiraClient } from '../shared/jira-client';
import { readIssue } from './read-issue';

export type PanelReads = Awaited<ReturnType<typeof panelReads>>;

/** Sends the panel's two reads, one of Jira and one of the app; null when the host says nothing of where we are. */
export async function panelReads() {
  const jira = jiraClient(requestJira);
  const context = await readContext();
  return context && { jira, context, first: context.issue && { issue: readIssue(jira, context.issue.key), panel: ask('panel') } };
}
