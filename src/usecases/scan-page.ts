import type { JiraIssue } from '../contract/jira-issue';
import type { StoredMute } from '../contract/set-aside';
import type { StoredReadiness } from '../contract/stored-readiness';
import type { Definition } from '../core/definition/definition';
import { judgement, sameJudgement } from './judgement';
import type { DefinitionStore, JiraReads, JiraWrites, MuteStore, ScanQueue, ScanStore } from './ports';
import { projectDefinition } from './project-definition';
import { isUnseen } from './seen-by-app';

interface Needs {
  readonly app: JiraReads & JiraWrites;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
  readonly scans: ScanStore;
  readonly scanQueue: ScanQueue;
  readonly now: () => Date;
}

/** How many property writes are under way at once: Jira allows 50 a second for all apps of a site together. */
const AT_ONCE = 5;

/**
 * Scores one page of a project's open issues and asks for the next. The cursor moves only when the page is done, so a killed
 * function repeats its page and nothing is lost; a page that is repeated writes nothing new.
 */
export async function scanPage(needs: Needs, projectId: string, scanId: string): Promise<void> {
  const scan = await needs.scans.read(projectId);
  if (scan?.id !== scanId || scan.state !== 'running') return;
  const definition = await projectDefinition(needs.definitions, projectId);
  const [page, mutes] = await Promise.all([needs.app.openIssues(projectId, scan.cursor, definition.fields), needs.mutes.ofProject(projectId)]);
  await keep(needs, page.issues, definition, mutes);
  const latest = await needs.scans.read(projectId);
  if (latest?.id !== scanId || latest.cursor !== scan.cursor) return; // replaced, or the same page was delivered twice
  const done = page.next === null;
  const scored = scan.scored + page.issues.length;
  await needs.scans.write(projectId, { ...latest, scored, total: Math.max(latest.total, scored), cursor: page.next, state: done ? 'done' : latest.state, endedAt: done ? needs.now().toISOString() : null });
  if (!done && latest.state === 'running') await needs.scanQueue.push({ projectId, scanId });
}

async function keep(needs: Needs, issues: readonly JiraIssue[], definition: Definition, mutes: readonly StoredMute[]): Promise<void> {
  const changed = issues.flatMap((issue): { issue: JiraIssue; fresh: StoredReadiness }[] => {
    const fresh = judgement(issue, definition, needs.now(), mutes.filter((mute) => mute.issue === issue.facts.id));
    return fresh === null || sameJudgement(issue.stored, fresh) ? [] : [{ issue, fresh }];
  });
  const kept: typeof changed = [];
  for (let i = 0; i < changed.length; i += AT_ONCE) {
    const some = changed.slice(i, i + AT_ONCE);
    const written = await Promise.all(some.map(({ issue, fresh }) => isWritten(needs.app.writeReadiness(issue.facts.id, fresh))));
    kept.push(...some.filter((_, at) => written[at]));
  }
  const field = kept[0]?.issue.fieldIds.readiness ?? null;
  if (field !== null) await needs.app.writeScores(field, kept.map(({ issue, fresh }) => ({ issueId: issue.facts.id, score: fresh.score })));
}

/** An issue that was deleted or went out of the app's sight since its page was read must not end the scan. */
async function isWritten(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isUnseen(error)) return false;
    throw error;
  }
}
