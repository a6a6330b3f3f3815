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

/** Why an issue is not ready, in words, and what is recorded of it. */
export interface ReadyRefusal {
  readonly text: string;
  readonly projectId: string;
  readonly issue: number;
  readonly key: string;
  /** Ids of the required rules that are not met; all that are not where only points are missing. */
  readonly rules: readonly string[];
  readonly definition: { readonly id: string; readonly version: number };
}

/**
 * Judges an issue that somebody is about to start, with what the transition's screen changes laid over it, by the definition
 * of the project that the gate names; never by the stored score, which everyone who may edit the issue can write.
 * @returns why it is not ready, or null: it is, its project is not switched on, or its type is not scored
 */
export async function judgeReady({ app, definitions, mutes }: Needs, { issueKey, modified, definedBy }: Pick<ReadyGateRequest, 'issueKey' | 'modified'> & { readonly definedBy: string }): Promise<ReadyRefusal | null> {
  const reader = definitionReader(definitions);
  const { facts, projectId } = await app.issue(issueKey, () => reader.fieldsOf(definedBy), modified);
  const [definition, setAside, started] = await Promise.all([reader.definition(definedBy), mutes.ofIssue(projectId, facts.id), app.isSwitchedOn(projectId)]);
  if (!started) return null;
  const readiness = judge(facts, definition, setAside);
  const text = readyRefusal(readiness, definition.ready);
  if (text === null) return null;
  const required = readiness.findings.filter(({ level }) => level === 'required');
  const rules = (required.length > 0 ? required : readiness.findings).map(({ rule }) => rule);
  return { text, projectId, issue: facts.id, key: facts.key, rules, definition: { id: definition.id, version: definition.version } };
}
