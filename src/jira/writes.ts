import { READINESS_PROPERTY } from '../contract/stored-readiness';
import type { JiraWrites } from '../usecases/ports';
import { putJson, type Send } from './send';

/** What the app writes, with the app's own rights: scores silently, evidence with a changelog entry. */
export function jiraWrites(send: Send): JiraWrites {
  return {
    writeReadiness: (issueId, readiness) => putJson(send, `/rest/api/3/issue/${issueId}/properties/${READINESS_PROPERTY}`, readiness),
    writeScores: async (fieldId, scores) => {
      const updates = [...grouped(scores)].map(([value, issueIds]) => ({ issueIds, value }));
      if (updates.length > 0) await putJson(send, `/rest/api/3/app/field/${encodeURIComponent(fieldId)}/value?generateChangelog=false`, { updates });
    },
    writeEvidence: (fieldId, issueId, value) => putJson(send, `/rest/api/3/app/field/${encodeURIComponent(fieldId)}/value`, { updates: [{ issueIds: [issueId], value }] }),
  };
}

/** Issues with the same score share one update. */
function grouped(scores: Parameters<JiraWrites['writeScores']>[1]): Map<number | null, number[]> {
  const groups = new Map<number | null, number[]>();
  for (const { issueId, score } of scores) groups.set(score, [...(groups.get(score) ?? []), issueId]);
  return groups;
}
