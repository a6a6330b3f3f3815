import { requestJira } from '@forge/bridge';
import { readContext } from '../shared/context';
import { ask } from '../shared/door-client';
import { jiraClient } from '../shared/jira-client';

export type HealthReads = ReturnType<typeof healthReads>;

/** Asks for what the page needs before it can read the backlog. */
export const healthReads = () => ({ jira: jiraClient(requestJira), context: readContext(), definition: ask('definition') });
