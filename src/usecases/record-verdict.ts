import { decodeStanding, type StatusEvent } from '../contract/done-event';
import type { GateRecord } from '../contract/gate-activity';
import type { JiraIssue } from '../contract/jira-issue';
import { GATED_LEVEL } from '../core/done/criterion-kind';
import { type DoneEntry, entryOfEvent } from './done-entry';
import { judgeEntry } from './judge-entry';
import { mendEvidence } from './mend-evidence';
import type { DefinitionStore, EvidenceLog, JiraReads, JiraWrites } from './ports';
import { projectDefinition } from './project-definition';
import { projectWatch, type ProjectWatch } from './project-watch';
import type { ActivityStore, Moves, NoticeStore, SwitchedOn, WorkflowWays } from './watch-ports';

export interface WatchNeeds {
  readonly app: JiraReads & JiraWrites;
  readonly moves: Moves;
  readonly definitions: DefinitionStore;
  readonly evidence: EvidenceLog;
  readonly activity: ActivityStore;
  readonly notices: NoticeStore;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

/**
 * Records how an issue came into Done, once for each entry. Nothing else of the issue is touched: finished work is not scored again.
 * @returns the record, or null where the event is no entry, is none of a standard issue, or was recorded before
 */
export async function recordVerdict(needs: WatchNeeds, event: StatusEvent): Promise<GateRecord | null> {
  const issue = await needs.app.issue(event.issueId, async (projectId) => (await projectDefinition(needs.definitions, projectId)).fields);
  const standing = decodeStanding(issue.facts.fields);
  const { level } = issue.facts.type;
  const elsewhere = event.moved !== null && event.moved.to !== standing.status.id;
  // most changes of a status do not end in Done: one read, and no more
  if (level !== GATED_LEVEL || (!elsewhere && !standing.status.isDone)) return null;
  const [watch, changes] = await Promise.all([projectWatch(needs, issue.projectId), needs.moves.statusChanges([issue.facts.id])]);
  const workflow = await watch.workflowOf(standing.typeId);
  const entry = entryOfEvent(event, { standing, changes: changes.get(issue.facts.id) ?? [], workflow });
  await needs.switchedOn.add(issue.projectId, needs.now().getTime());
  return entry === null ? null : keepVerdict(needs, watch, issue, workflow, entry);
}

/** Judges and keeps, unless that entry is recorded already. */
export async function keepVerdict(needs: WatchNeeds, watch: ProjectWatch, issue: JiraIssue, workflow: WorkflowWays | null, entry: DoneEntry): Promise<GateRecord | null> {
  const evidence = await mendEvidence(needs, issue, watch.definition);
  if (await needs.activity.has(issue.projectId, { issue: issue.facts.id, change: entry.change, at: entry.at })) return null;
  const record = await judgeEntry(needs, watch, issue, evidence, workflow, entry);
  return (await needs.activity.add(issue.projectId, record)) ? record : null;
}
