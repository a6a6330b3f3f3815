import { READINESS_PROPERTY } from '../contract/stored-readiness';
import type { JiraWrites } from '../usecases/ports';
import { putJson, type Send } from './send';

/** What the app writes, with the app's own rights: property silently, field with a changelog entry (it is evidence). */
export function jiraWrites(send: Send): JiraWrites {
  return {
    writeReadiness: (issueId, readiness) => putJson(send, `/rest/api/3/issue/${issueId}/properties/${READINESS_PROPERTY}`, readiness),
    writeEvidence: (fieldId, issueId, evidence) => putJson(send, `/rest/api/3/app/field/${encodeURIComponent(fieldId)}/value`, { updates: [{ issueIds: [issueId], value: evidence }] }),
  };
}
