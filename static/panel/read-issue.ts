import { decodeIssue, issuePath, type JiraIssue } from '../../src/contract/jira-issue';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** All that a judgement needs, in one read, as the current user. */
export const readIssue = async (jira: JiraClient, key: string): Promise<Answer<JiraIssue>> =>
  decoded(await jira.get(issuePath(key)), decodeIssue);
