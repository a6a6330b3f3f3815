import { requestJira } from '@forge/bridge';
import { readContext } from '../shared/context';
import { ask } from '../shared/door-client';
import { jiraClient } from '../shared/jira-client';

export type SettingsReads = ReturnType<typeof settingsReads>;

/** Asks for what the page needs before it knows which of its two faces to show. */
export const settingsReads = () => ({ jira: jiraClient(requestJira), context: readContext(), project: ask('project') });
