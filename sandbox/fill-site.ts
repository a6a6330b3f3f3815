import { resolve } from 'node:path';
import { readDataFolder, readPart } from './data-folder';
import { noForgeState, readForgeState, type ForgeState } from './forge/keep/forge-state';
import type { Jira } from './jira/jira';
import { loadState } from './jira/state/keep';
import { importBacklog, type ImportedProject } from './seed/import-backlog';
import { seedShop } from './seed/shop';
import { seedTeam } from './seed/team';

export interface Filling {
  readonly imports: readonly string[];
  readonly dataFolder: string | null;
  /** Called while the issues of a file are added. */
  readonly onImport: (file: string, done: number, total: number) => void;
}

/** What a site was filled with. */
export interface FilledSite {
  /** True for the demo projects, false for what was kept. */
  readonly fresh: boolean;
  readonly forge: ForgeState;
  readonly imported: readonly ImportedProject[];
  /** Files that an earlier start imported; their projects were kept. */
  readonly importedBefore: readonly string[];
}

/**
 * Fills an empty site with what the data folder keeps, or else with the demo projects; then with the files that were not imported before.
 * @throws Error or BacklogFileError with one line for a file that cannot be read
 */
export async function fillSite(jira: Jira, { imports, dataFolder, onImport }: Filling): Promise<FilledSite> {
  const kept = dataFolder === null ? null : await readDataFolder(dataFolder);
  let forge = noForgeState;
  if (dataFolder === null || kept === null) {
    seedShop(jira);
    seedTeam(jira);
  } else {
    forge = readPart(dataFolder, 'forge', () => readForgeState(kept.forge));
    readPart(dataFolder, 'jira', () => loadState(jira, kept.jira));
  }
  const importedBefore = imports.filter((file) => forge.imports.includes(resolve(file)));
  const imported: ImportedProject[] = [];
  for (const file of imports) {
    if (!importedBefore.includes(file)) imported.push(await importBacklog(jira, file, (done, total) => onImport(file, done, total)));
  }
  return { fresh: kept === null, forge: { ...forge, imports: [...new Set([...forge.imports, ...imports.map((file) => resolve(file))])] }, imported, importedBefore };
}
