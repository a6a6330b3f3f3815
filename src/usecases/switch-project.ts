import type { DefinitionDraft } from '../contract/door';
import { mustAdminister } from './administer';
import type { DefinitionStore, JiraReads, ProjectSwitch, ScanQueue, ScanStore } from './ports';
import { saveDefinition } from './save-definition';
import { beginScan } from './scan-project';
import type { SwitchedOn } from './watch-ports';

interface Needs {
  readonly user: JiraReads;
  readonly app: JiraReads;
  readonly projectSwitch: ProjectSwitch;
  readonly definitions: DefinitionStore;
  readonly scans: ScanStore;
  readonly scanQueue: ScanQueue;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Saves the definition, switches the project on, with the person's own rights, and begins the first scan. */
export async function startProject(needs: Needs, projectId: string, draft: DefinitionDraft): Promise<void> {
  await mustAdminister(needs.user, projectId);
  const current = await needs.definitions.current(projectId);
  await saveDefinition(needs, projectId, draft, current?.version ?? 0);
  await needs.projectSwitch.set(projectId, true);
  await needs.switchedOn.add(projectId, needs.now().getTime());
  await beginScan(needs, projectId);
}

/** Switches the project off. Scores and definitions stay. */
export async function stopProject(needs: Needs, projectId: string): Promise<void> {
  await mustAdminister(needs.user, projectId);
  await needs.projectSwitch.set(projectId, false);
  await needs.switchedOn.remove(projectId);
  const scan = await needs.scans.read(projectId);
  if (scan?.state === 'running') await needs.scans.write(projectId, { ...scan, state: 'paused' });
}
