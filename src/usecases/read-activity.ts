import type { GateActivity, GateRecord, GateSummary } from '../contract/gate-activity';
import { definitionOf } from '../contract/stored-definition';
import { bound } from '../core/done/kinds';
import type { DoneDefinition } from '../core/definition/done-definition';
import { Refused } from '../support/failures';
import type { DefinitionStore, JiraReads } from './ports';
import { projectDefinition } from './project-definition';
import type { ActivityStore, SeenIssues } from './watch-ports';

interface Needs {
  readonly user: JiraReads;
  /** Issues with the asking person's rights. */
  readonly seenIssues: SeenIssues;
  readonly activity: ActivityStore;
  readonly definitions: DefinitionStore;
  readonly now: () => Date;
}

const DAY = 86_400_000;
const COUNTED_DAYS = 14;

/** How work came into Done, for who may browse the project: records of issues that they do not see are left out. */
export async function readActivity(needs: Needs, projectId: string, cursor: string | null): Promise<GateActivity> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('Only people who may see this project see its gate activity.');
  const now = needs.now().getTime();
  const [{ records, next }, counted] = await Promise.all([needs.activity.page(projectId, cursor, now), cursor === null ? needs.activity.since(projectId, now - COUNTED_DAYS * DAY, now) : null]);
  const [seen, titles] = await Promise.all([needs.seenIssues([...new Set(records.map(({ issue }) => issue))]), titlesOf(needs.definitions, projectId, [...records, ...(counted ?? [])])]);
  const shown = records.flatMap((record) => {
    const issue = seen.get(record.issue);
    return issue === undefined ? [] : [{ ...record, ...issue }];
  });
  return { records: shown, next, summary: counted && summaryOf(counted), titles };
}

function summaryOf(records: readonly GateRecord[]): GateSummary {
  const judged = records.filter(({ verdict }) => verdict !== 'unjudged');
  const refused = judged.filter(({ reasons }) => reasons.length > 0);
  const counts = new Map<string, number>();
  for (const id of refused.flatMap(({ reasons }) => reasons)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { days: COUNTED_DAYS, entries: judged.length, unjudged: records.length - judged.length, refused: refused.length, mostly: most?.[0] ?? null };
}

/** Criteria by the words of the definition in force; those that it has no more by the newest version that had them. */
async function titlesOf(definitions: DefinitionStore, projectId: string, records: readonly GateRecord[]): Promise<Readonly<Record<string, string>>> {
  const wanted = new Set(records.flatMap(({ reasons, waived }) => [...reasons, ...waived]));
  const titles = new Map<string, string>();
  const take = ({ criteria }: DoneDefinition): void => {
    for (const criterion of criteria) if (wanted.has(criterion.id) && !titles.has(criterion.id)) titles.set(criterion.id, bound(criterion).title);
  };
  take((await projectDefinition(definitions, projectId)).done);
  if (titles.size < wanted.size) for (const version of await definitions.versions(projectId)) take(definitionOf(version).done);
  return Object.fromEntries(titles);
}
