import { issueTypeById } from '../jira/fields/issue-types';
import { statusById } from '../jira/fields/statuses';
import type { Jira } from '../jira/jira';

const day = 86_400_000;
/** Before this the gate only observed. */
const enforcedFor = 7;
const shown = 60;
const endOfTime = 9_999_999_999_999;

/**
 * How SHOP's issues came into Done in the last weeks, as the app keeps it (`activity:<project>:<inverted time>:<issue>:<change>`), from their own
 * history: some had something missing while the gate observed, one came through with a waiver since it enforces.
 */
export function shopActivity(jira: Jira, projectId: string, now: Date): readonly { readonly key: string; readonly value: object }[] {
  const entries = [...jira.state.issues.values()]
    .filter((issue) => issue.projectId === projectId && issueTypeById(issue.typeId).hierarchyLevel === 0)
    .flatMap((issue) => issue.changelog.flatMap(({ id, created, items }) => items.filter(({ field, to }) => field === 'status' && to !== null && statusById(to).category.key === 'done').map((item) => ({ issue, id, at: created.getTime(), item }))))
    .filter(({ at }) => at > now.getTime() - shown * day && at < now.getTime())
    .sort((a, b) => b.at - a.at);
  return entries.map(({ issue, id, at, item }, index) => {
    const enforced = at > now.getTime() - enforcedFor * day;
    const reasons = enforced ? [] : index % 3 === 0 ? ['fix-version'] : index % 5 === 0 ? ['documentation', 'tests'] : [];
    const waived = enforced && index === 1 ? ['documentation'] : [];
    const verdict = reasons.length > 0 ? 'observed' : waived.length > 0 ? 'waived' : 'pass';
    const value = { v: 1, issue: Number(issue.id), key: issue.key, change: id, at, from: item.fromString, to: item.toString, verdict, paths: 'guarded', reasons, waived, definition: { id: `project-${projectId}`, version: 0 } };
    return { key: `activity:${projectId}:${String(endOfTime - at).padStart(13, '0')}:${issue.id}:${id}`, value };
  });
}
