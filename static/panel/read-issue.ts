import { decodeIssue, issuePath, type JiraIssue } from '../../src/contract/jira-issue';
import type { Definition } from '../../src/core/definition/definition';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** An issue as Jira gave it, and as it reads with the fields that the site seems to use. */
export interface Reading {
  readonly json: unknown;
  readonly detected: JiraIssue;
}

/** All that a judgement needs, in one read, as the current user. The definition travels at the same time, so it comes later. */
export const readIssue = async (jira: JiraClient, key: string): Promise<Answer<Reading>> =>
  decoded(await jira.get(issuePath(key)), (json) => ({ json, detected: decodeIssue(json) }));

/** The issue with the fields that the definition names. */
export function issueBy({ json, detected }: Reading, { fields }: Definition): JiraIssue {
  return fields.estimate === null && fields.criteria.length === 0 ? detected : decodeIssue(json, fields);
}
