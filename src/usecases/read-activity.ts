import { kindOf, type ActivityAsked, type ActivityRecord, type GateActivity, type GateRecord, type GateSummary } from '../contract/gate-activity';
import type { GivenWaiver } from '../contract/issue-act';
import { definitionOf } from '../contract/stored-definition';
import { bound } from '../core/done/kinds';
import type { DoneDefinition } from '../core/definition/done-definition';
import { Refused } from '../support/failures';
import type { DefinitionStore, EvidenceLog, JiraReads } from './ports';
import { projectDefinition } from './project-definition';
import { waiversOf } from './read-waivers';
import type { ActivityStore, SeenIssues } from './watch-ports';
import { DAY } from '../core/time-spans';

interface Needs {
  readonly user: JiraReads;
  /** Issues with the asking person's rights. */
  readonly seenIssues: SeenIssues;
  readonly activity: ActivityStore;
  readonly definitions: DefinitionStore;
  readonly evidence: EvidenceLog;
  readonly now: () => Date;
}

const COUNTED_DAYS = 14;

/** A page is asked for until it has as many as this, or so many pages were read. */
const ENOUGH = 25;
const PAGES_AT_ONCE = 5;

/** How work came into Done, for who may browse the project: records of issues that they do not see are left out. */
export async function readActivity(needs: Needs, projectId: string, asked: ActivityAsked): Promise<GateActivity> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('Only people who may see this project see its gate activity.');
  const now = needs.now().getTime();
  const days = asked.days ?? COUNTED_DAYS;
  const [{ records, next }, counted] = await Promise.all([matching(needs, projectId, asked, now), asked.cursor === null ? needs.activity.since(projectId, now - days * DAY, now) : null]);
  const [seen, titles] = await Promise.all([needs.seenIssues([...new Set(records.map(({ issue }) => issue))]), titlesOf(needs.definitions, projectId, [...records, ...(counted ?? [])])]);
  const shown = records.flatMap((record) => {
    const issue = seen.get(record.issue);
    return issue === undefined ? [] : [{ record, issue }];
  });
  const withWaivers = await Promise.all(shown.map(async ({ record, issue }) => ({ ...record, ...issue, waivers: await waiversAt(needs.evidence, record) })));
  return { records: withWaivers, next, summary: counted && summaryOf(counted, days), titles };
}

/** Records of the kind and period that are asked for. A page may be short, or empty, and still have a next one. */
async function matching({ activity }: Needs, projectId: string, { cursor, kind, days }: ActivityAsked, now: number): Promise<{ readonly records: readonly ActivityRecord[]; readonly next: string | null }> {
  const from = days === null ? 0 : now - days * DAY;
  const found: ActivityRecord[] = [];
  let next = cursor;
  for (let pages = 0; pages < PAGES_AT_ONCE && found.length < ENOUGH; pages++) {
    const page = await activity.page(projectId, next, now);
    const recent = page.records.filter(({ at }) => at >= from);
    found.push(...recent.filter((record) => kind === null || kindOf(record) === kind));
    next = recent.length < page.records.length ? null : page.next;
    if (next === null) break;
  }
  return { records: found, next };
}

/** The waivers that stood when an issue came into Done. */
async function waiversAt(evidence: EvidenceLog, record: ActivityRecord): Promise<readonly GivenWaiver[]> {
  if ('kind' in record || record.waived.length === 0) return [];
  const log = (await evidence.read(record.issue)).filter(({ at }) => Date.parse(at) <= record.at);
  return waiversOf(record.issue, log).filter(({ criterion }) => record.waived.includes(criterion));
}

function summaryOf(records: readonly ActivityRecord[], days: number): GateSummary {
  const entries = records.filter((record): record is GateRecord => !('kind' in record));
  const judged = entries.filter(({ verdict }) => verdict !== 'unjudged');
  const refused = judged.filter(({ reasons }) => reasons.length > 0);
  const counts = new Map<string, number>();
  for (const id of refused.flatMap(({ reasons }) => reasons)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const ofKind = (kind: 'ready-refused' | 'predicted'): number => records.filter((record) => kindOf(record) === kind).length;
  return {
    days,
    entries: judged.length,
    unjudged: entries.length - judged.length,
    refused: refused.length,
    passed: judged.filter(({ reasons, waived }) => reasons.length + waived.length === 0).length,
    mostly: most?.[0] ?? null,
    readyRefused: ofKind('ready-refused'),
    predicted: ofKind('predicted'),
  };
}

/** Criteria by the words of the definition in force; those that it has no more by the newest version that had them. */
async function titlesOf(definitions: DefinitionStore, projectId: string, records: readonly ActivityRecord[]): Promise<Readonly<Record<string, string>>> {
  const wanted = new Set(records.flatMap(criteriaOf));
  const titles = new Map<string, string>();
  const take = ({ criteria }: DoneDefinition): void => {
    for (const criterion of criteria) if (wanted.has(criterion.id) && !titles.has(criterion.id)) titles.set(criterion.id, bound(criterion).title);
  };
  take((await projectDefinition(definitions, projectId)).done);
  if (titles.size < wanted.size) for (const version of await definitions.versions(projectId)) take(definitionOf(version).done);
  return Object.fromEntries(titles);
}

/** Reasons of the ready gate are rules, which every screen names itself. */
function criteriaOf(record: ActivityRecord): readonly string[] {
  if (!('kind' in record)) return [...record.reasons, ...record.waived];
  return record.kind === 'predicted' ? record.reasons : [];
}
