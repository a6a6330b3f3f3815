import { readBacklogFile } from '../../files/read-backlog-file';
import type { BacklogFile, ImportedIssue } from '../../files/imported-issue';
import type { Jira } from '../jira/jira';
import { addImported, type OnIssue } from './imported-issues';
import { newProject } from './project';
import { isProjectKey, nameOf, projectKeyFor } from './project-key';

/** What became of an imported file. */
export interface ImportedProject {
  readonly projectKey: string;
  readonly projectName: string;
  /** How many issues were made. */
  readonly issues: number;
  /** What was read, mapped, cut and skipped, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes a project of a backlog file: a Jira CSV export, JSON of Jira's REST API or a text file with a story a line. The project is started, so that it is scored.
 * @throws BacklogFileError with one clear line when the file cannot be read
 */
export async function importBacklog(jira: Jira, path: string, onIssue?: OnIssue): Promise<ImportedProject> {
  return addBacklog(jira, path, await readBacklogFile(path), onIssue);
}

/** @param path names the project */
export function addBacklog(jira: Jira, path: string, file: BacklogFile, onIssue?: OnIssue): ImportedProject {
  const { state } = jira;
  const taken = new Set([...state.projects.values()].map(({ key }) => key));
  const original = sharedProjectKey(file.issues);
  const keepsKeys = original !== null && !taken.has(original);
  const projectKey = keepsKeys ? original : projectKeyFor(path, taken);
  const project = newProject(state, projectKey, nameOf(path));
  const notes = [...file.notes];
  if (original !== null && !keepsKeys) notes.push(`The project key ${original} is taken here, so ${original}-1 became ${projectKey}-1, and so on.`);
  if (original === null && file.kind !== 'text') notes.push(`The issues do not share one project, so they were numbered anew from ${projectKey}-1.`);
  notes.push(...addImported(state, project, file.issues, original !== null, onIssue));
  return { projectKey, projectName: project.name, issues: file.issues.length, notes };
}

/** The project part of all keys, when every issue has a key and all share it. */
function sharedProjectKey(issues: readonly ImportedIssue[]): string | null {
  const keys = new Set(issues.map(({ key }) => (key === null ? '' : key.slice(0, key.lastIndexOf('-')))));
  const [only] = keys;
  return keys.size === 1 && only !== undefined && isProjectKey(only) ? only : null;
}
