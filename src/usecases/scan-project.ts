import { Refused } from '../support/failures';
import { mustAdminister } from './administer';
import type { JiraReads, ScanQueue, ScanStore } from './ports';

interface Needs {
  readonly app: JiraReads;
  readonly scans: ScanStore;
  readonly scanQueue: ScanQueue;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Begins to score every open issue of a project, page by page through the queue. A scan that runs is replaced: its pages end by themselves. */
export async function beginScan(needs: Needs, projectId: string): Promise<void> {
  const total = await needs.app.countOpenIssues(projectId);
  const id = needs.newId();
  await needs.scans.write(projectId, { id, state: 'running', scored: 0, total, cursor: null, startedAt: needs.now().toISOString(), endedAt: null });
  await needs.scanQueue.push({ projectId, scanId: id });
}

/** Begins, pauses or goes on with the scan of a project, for its administrators. */
export async function steerScan(needs: Needs & { readonly user: JiraReads }, projectId: string, action: 'begin' | 'pause' | 'resume'): Promise<void> {
  await mustAdminister(needs.user, projectId);
  if (!(await needs.user.isSwitchedOn(projectId))) throw new Refused('Start the project first.');
  if (action === 'begin') return beginScan(needs, projectId);
  const scan = await needs.scans.read(projectId);
  if (!scan || scan.state === 'done') return;
  await needs.scans.write(projectId, { ...scan, state: action === 'pause' ? 'paused' : 'running' });
  if (action === 'resume') await needs.scanQueue.push({ projectId, scanId: scan.id });
}
