import type { JiraIssue } from '../contract/jira-issue';
import type { GateRecord } from '../contract/gate-activity';
import { idsConfig, readIds } from '../core/done/ask-ids';
import { WITHOUT_END } from '../core/done/evidence';
import type { Exemptions } from '../core/done/gate-config';
import { exemption } from '../core/done/gate-text';
import { exemptOn, guardOf, waysBetween } from '../core/done/guard';
import { pathsOf, verdictOf, type DoneAnswer } from '../core/done/verdict';
import type { DoneEvidence } from '../core/story/issue-facts';
import type { DoneEntry } from './done-entry';
import type { JiraReads } from './ports';
import { unlessRefused, type ProjectWatch } from './project-watch';
import type { WorkflowWays } from './watch-ports';

interface Needs {
  readonly app: JiraReads;
  readonly now: () => Date;
}

/**
 * Judges an entry into Done: Jira's own engine is asked as the app, with the definition in force, and the issue's workflow tells which
 * gates could have stood in the way. Both as they are now, some minutes after the transition or in the night after it.
 */
export async function judgeEntry(needs: Needs, watch: ProjectWatch, issue: JiraIssue, evidence: DoneEvidence | null, workflow: WorkflowWays | null, entry: DoneEntry): Promise<GateRecord> {
  const { id, key } = issue.facts;
  const ways = workflow === null ? null : waysBetween(workflow.ways, entry.from?.id ?? null, entry.to.id);
  const guards = ways?.map(guardOf) ?? null;
  const answer = await askDone(needs, watch, id, evidence);
  const exempt = ways !== null && answer !== null && answer.reasons.length > 0 && (await isExempt(needs.app, id, entry.actor, exemptOn(ways)));
  return {
    v: 1,
    issue: id,
    key,
    change: entry.change,
    at: entry.at,
    from: entry.from?.name ?? null,
    to: entry.to.name,
    verdict: verdictOf(answer, guards, exempt),
    paths: pathsOf(guards),
    reasons: answer?.reasons ?? [],
    waived: answer?.waived ?? [],
    definition: { id: watch.definition.id, version: watch.definition.version },
  };
}

async function askDone({ app, now }: Needs, { asking }: ProjectWatch, issueId: number, evidence: DoneEvidence | null): Promise<DoneAnswer | null> {
  if (asking === null) return null;
  const waived = liveWaivers(evidence, now().getTime());
  const value = await unlessRefused(app.evaluate(asking.expression, String(issueId), { config: { type: 'json', value: idsConfig(asking, waived) } }));
  return readIds(value, waived);
}

const liveWaivers = (evidence: DoneEvidence | null, now: number): ReadonlySet<string> =>
  new Set(Object.entries(evidence?.until ?? {}).flatMap(([id, until]) => (now < until && until !== WITHOUT_END ? [id] : [])));

/** Asked by the gate's own words. An account that Jira does not know any more is not exempt. */
async function isExempt(app: JiraReads, issueId: number, actor: string | null, exempt: Exemptions): Promise<boolean> {
  const text = exemption('actor', exempt);
  if (actor === null || text === '') return false;
  return (await unlessRefused(app.evaluate(`${text}false`, String(issueId), { actor: { type: 'user', accountId: actor } }))) === true;
}
