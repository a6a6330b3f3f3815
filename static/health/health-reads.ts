import { requestJira } from '@forge/bridge';
import { readContext } from '../shared/context';
import { jiraClient } from '../shared/jira-client';
import { askJudging } from './judging';

export type HealthReads = ReturnType<typeof healthReads>;

/** Asks for what the page needs before it can read the backlog. */
export const healthReads = () => ({ jira: jiraClient(requestJira), context: readContext(), judging: askJudging() });
