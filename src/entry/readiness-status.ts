import { app } from '../app';
import { decodeStatusRequest } from '../contract/invocation';
import { readStatus, type IssueStatus } from '../usecases/read-status';

/** The lozenge of the issue's details, asked for when Jira opens or closes the section. */
export function readinessStatus(payload: unknown): Promise<IssueStatus> {
  return readStatus(app, decodeStatusRequest(payload).issueId);
}
