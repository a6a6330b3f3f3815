import type { ProbedType, ProbeReport } from '../contract/gate-page';
import type { Definition } from '../core/definition/definition';
import { Upstream } from '../support/failures';
import { writeFromLog } from './keep-evidence';
import type { DefinitionStore, EvidenceLog, FieldProbe, JiraReads, JiraWrites } from './ports';
import { projectDefinition } from './project-definition';
import { projectGate, type ProjectGate } from './project-gate';
import { placeOf } from './read-gate-basis';
import type { SeenIssues } from './watch-ports';

export interface ProbeNeeds {
  /** Jira as the app: its fields are read-only for people. */
  readonly app: JiraReads & JiraWrites & FieldProbe;
  /** Issues with the rights of the person who asks. */
  readonly seenIssues: SeenIssues;
  readonly definitions: DefinitionStore;
  readonly evidence: EvidenceLog;
  readonly newId: () => string;
}

export interface ProbePlace {
  /** Where the gate would stand. */
  readonly projectId: string;
  /** The project whose definition the gate asks: the same, or another that shares the workflow. */
  readonly definedBy: string;
  /** Ids of the issue types concerned; null for all standard ones. */
  readonly types: readonly string[] | null;
}

/** One of the app's own fields, and how a marker looks in it. */
interface ProbedField {
  readonly id: string;
  readonly name: string;
  readonly marker: unknown;
  readonly isMarker: (value: unknown) => boolean;
}

/**
 * Tries in a project whether Jira's expressions read the app's own fields, for each standard issue type on one issue. A value that is
 * there already proves it; else a marker is written without history, read back and taken away. Who asks was checked before.
 * @throws Upstream when Jira cannot answer; a marker is taken away even so
 */
export async function probeFields(needs: ProbeNeeds, { projectId, definedBy, types }: ProbePlace): Promise<ProbeReport> {
  const [project, standard, own, gate, started] = await Promise.all([
    needs.app.project(projectId),
    needs.app.standardTypes(projectId),
    projectDefinition(needs.definitions, projectId),
    projectGate({ jira: needs.app, definitions: needs.definitions }, definedBy),
    needs.app.isSwitchedOn(projectId),
  ]);
  const concerned = standard.filter(({ id }) => types === null || types.includes(id));
  const fields = fieldsOf(gate, needs.newId());
  const probed = await allOrNone(concerned.map((type) => probeType(needs, { projectId, type, fields, done: own.done })));
  const givable = started || !gate.definition.done.criteria.some(({ kind }) => kind === 'manual-check' || kind === 'accepted');
  return { project: placeOf(project), proven: givable && probed.every(({ state }) => state === 'readable'), givable, types: probed };
}

/** Waits for every one even when one fails: a function that ends early would leave marks behind. */
async function allOrNone<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** The score's field is asked only where a criterion reads it. Both markers say the same to a gate as an empty field. */
function fieldsOf({ fields, definition }: ProjectGate, mark: string): readonly ProbedField[] {
  const { evidence, readiness } = fields;
  const readsScore = definition.done.criteria.some(({ kind }) => kind === 'readiness-at-least');
  return [
    ...(evidence === null ? [] : [{ id: evidence, name: 'Done evidence', marker: { label: '', by: '', at: '', mark }, isMarker: (value: unknown) => typeof value === 'object' && value !== null && 'mark' in value && value.mark === mark }]),
    ...(readiness === null || !readsScore ? [] : [{ id: readiness, name: 'Readiness', marker: 0, isMarker: (value: unknown) => value === 0 }]),
  ];
}

interface Probed {
  readonly projectId: string;
  readonly type: { readonly id: string; readonly name: string };
  readonly fields: readonly ProbedField[];
  readonly done: Definition['done'];
}

async function probeType(needs: ProbeNeeds, { projectId, type, fields, done }: Probed): Promise<ProbedType> {
  const issue = await needs.app.issueOfType(projectId, type.id);
  if (issue === null) return { type: type.name, state: 'no-issue', issueKey: null, fields: [] };
  const unread: string[] = [];
  for (const field of fields) if (!(await isReadable(needs, issue.id, field, done))) unread.push(field.name);
  if (unread.length === 0) return { type: type.name, state: 'readable', issueKey: null, fields: [] };
  // the app may see an issue that the person does not
  const seen = await needs.seenIssues([issue.id]).catch(() => null);
  return { type: type.name, state: 'unreadable', issueKey: seen?.get(issue.id)?.key ?? null, fields: unread };
}

async function isReadable(needs: ProbeNeeds, issueId: number, field: ProbedField, done: Definition['done']): Promise<boolean> {
  const read = async (): Promise<unknown> => (await needs.app.evaluate(`issue?.${field.id}`, String(issueId))) ?? null;
  if ((await read()) !== null) return true;
  try {
    await needs.app.writeSilently(field.id, issueId, field.marker);
    // somebody else's value, written in between, proves as much
    return (await read()) !== null;
  } catch (error) {
    // Jira refuses to write a field that the issue does not have
    if (error instanceof Upstream && error.status >= 400 && error.status < 500 && error.status !== 429) return false;
    throw error;
  } finally {
    await takeAway(needs, issueId, field, await read().catch(() => field.marker), done);
  }
}

/** What somebody did in between stays: their value, or what the log says of it. A field that cannot be read back is emptied all the same. */
async function takeAway(needs: ProbeNeeds, issueId: number, field: ProbedField, now: unknown, done: Definition['done']): Promise<void> {
  if (now !== null && !field.isMarker(now)) return;
  await needs.app.writeSilently(field.id, issueId, null).catch((error: unknown) => {
    if (now !== null) throw error;
  });
  if (field.name !== 'Done evidence') return;
  const log = await needs.evidence.readThrough(issueId, 0);
  if (log.length > 0) await writeFromLog(needs, field.id, issueId, log.length, done);
}
