import { decodeStanding, type SweepPage } from '../contract/done-event';
import type { JiraIssue } from '../contract/jira-issue';
import { GATED_LEVEL } from '../core/done/criterion-kind';
import { newestEntry } from './done-entry';
import { projectWatch, type ProjectWatch } from './project-watch';
import { keepVerdict, type WatchNeeds } from './record-verdict';
import type { StatusChange, SweepQueue } from './watch-ports';
import { DAY } from '../core/time-spans';

export interface SweepNeeds extends WatchNeeds {
  readonly sweepQueue: SweepQueue;
}

const MINUTE = 60_000;
/** How far back a night looks, in days: events may be lost for a weekend. */
const LOOKS_BACK = 3;
/** Pages of a night: a thousand issues. What is left comes with a later night. */
const MOST_PAGES = 20;

/**
 * One page of a project's issues that came into Done in the last days, since it was switched on: what no event recorded is recorded, and
 * evidence is held against its log. A page that is delivered twice writes nothing twice.
 * @returns how many entries were recorded
 */
export async function sweepPage(needs: SweepNeeds, { projectId, cursor, page }: SweepPage): Promise<number> {
  const project = (await needs.switchedOn.list()).find((one) => one.projectId === projectId);
  if (project === undefined) return 0;
  if (!(await needs.app.isSwitchedOn(projectId))) {
    await needs.switchedOn.remove(projectId);
    return 0;
  }
  const now = needs.now().getTime();
  const since = Math.max(project.since, now - LOOKS_BACK * DAY);
  const watch = await projectWatch(needs, projectId);
  const found = await needs.moves.doneSince(projectId, Math.ceil((now - since) / MINUTE) + 1, cursor, watch.definition.fields);
  const standard = found.issues.filter(({ facts }) => facts.type.level === GATED_LEVEL);
  const changes = standard.length === 0 ? new Map<number, readonly StatusChange[]>() : await needs.moves.statusChanges(standard.map(({ facts }) => facts.id));
  let recorded = 0;
  for (const issue of standard) if (await recordMissed(needs, watch, issue, changes.get(issue.facts.id) ?? [], since)) recorded += 1;
  if (found.next !== null && page + 1 < MOST_PAGES) await needs.sweepQueue.push([{ projectId, cursor: found.next, page: page + 1 }]);
  return recorded;
}

async function recordMissed(needs: WatchNeeds, watch: ProjectWatch, issue: JiraIssue, changes: readonly StatusChange[], since: number): Promise<boolean> {
  const standing = decodeStanding(issue.facts.fields);
  const workflow = await watch.workflowOf(standing.typeId);
  const entry = newestEntry({ standing, changes, workflow });
  return entry !== null && entry.at >= since && (await keepVerdict(needs, watch, issue, workflow, entry)) !== null;
}
