import type { ReadyGateRequest } from '../contract/ready-gate';
import { judge } from '../core/readiness/judge';
import { readyRefusal } from '../core/readiness/ready-refusal';
import type { DefinitionStore, JiraReads, MuteStore } from './ports';
import { definitionReader } from './project-definition';

interface Needs {
  /** Jira as the app: the platform gives a validator nobody else's rights. */
  readonly app: JiraReads;
  readonly definitions: DefinitionStore;
  readonly mutes: MuteStore;
}

/**
 * Judges an issue that somebody is about to start, with what the transition's screen changes laid over it, by the definition of
 * its own project; never by the stored score, which everyone who may edit the issue can write.
 * @returns why it is not ready, or null: it is, its project is not switched on, or its type is not scored
 */
export async function judgeReady({ app, definitions, mutes }: Needs, { issueKey, modified }: Pick<ReadyGateRequest, 'issueKey' | 'modified'>): Promise<string | null> {
  const reader = definitionReader(definitions);
  const { facts, projectId } = await app.issue(issueKey, reader.fieldsOf, modified);
  const [definition, setAside, started] = await Promise.all([reader.definition(projectId), mutes.ofIssue(projectId, facts.id), app.isSwitchedOn(projectId)]);
  return started ? readyRefusal(judge(facts, definition, setAside), definition.ready) : null;
}
