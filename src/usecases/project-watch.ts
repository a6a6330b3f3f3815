import type { Definition } from '../core/definition/definition';
import { askingText } from '../core/done/compile-gate';
import type { GateConfig } from '../core/done/gate-config';
import { Upstream } from '../support/failures';
import type { DefinitionStore, JiraReads } from './ports';
import { planOf, projectGate } from './project-gate';
import type { Moves, WorkflowWays } from './watch-ports';

/** What all entries into Done of one project are judged by, read once. */
export interface ProjectWatch {
  readonly definition: Definition;
  /** The definition in force as an enforcing gate without exemptions; null where it cannot be asked in this project. */
  readonly asking: GateConfig | null;
  /** Null where the workflow cannot be read. */
  workflowOf(typeId: string): Promise<WorkflowWays | null>;
}

export async function projectWatch(needs: { readonly app: JiraReads; readonly moves: Moves; readonly definitions: DefinitionStore }, projectId: string): Promise<ProjectWatch> {
  const { definition, fields } = await projectGate({ jira: needs.app, definitions: needs.definitions }, projectId);
  const asking = askingText({ id: 'record', definition: planOf(definition, { id: 'record', mode: 'observe', exempt: { roles: [], groups: [] } }).definition }, fields);
  const read = new Map<string, Promise<WorkflowWays | null>>();
  const workflowOf = (typeId: string): Promise<WorkflowWays | null> => {
    const known = read.get(typeId) ?? unlessRefused(needs.moves.workflow(projectId, typeId));
    read.set(typeId, known);
    return known;
  };
  return { definition, asking: asking.ok ? asking.config : null, workflowOf };
}

/** Null where Jira refuses; while it is only busy, the whole is tried again later. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Upstream && error.status < 500 && error.status !== 429) return null;
    throw error;
  }
}
