import { describeRule, readAddable, readRuleModules, type AddableRule, type RuleModule } from '../api/rule-modules';
import { RequestFailed } from '../api/request';
import { readWorkflow, saveWorkflow, type Rule, type WorkflowDocument } from '../api/workflows';
import { useLoad, type Loaded } from '../app/use-load';

export interface EditedWorkflow {
  readonly document: WorkflowDocument;
  readonly modules: readonly RuleModule[];
  readonly addable: readonly AddableRule[];
  /** What each rule of the app says of itself. */
  readonly words: ReadonlyMap<Rule, string>;
}

/** The module behind a rule; undefined for rules of Jira and of other apps. */
export const moduleOf = (modules: readonly RuleModule[], { parameters }: Rule): RuleModule | undefined =>
  modules.find(({ moduleKey }) => parameters.key?.endsWith(`/static/${moduleKey}`));

async function readEdited(workflowId: string): Promise<EditedWorkflow> {
  const [document, modules] = await Promise.all([readWorkflow(workflowId), readRuleModules()]);
  if (document === null) throw new RequestFailed(404, []);
  const rules = document.workflow.transitions.flatMap(({ validators }) => validators);
  const words = rules.flatMap((rule) => {
    const module = moduleOf(modules, rule);
    return module === undefined ? [] : [describeRule(module, rule.parameters.config ?? '').then((text) => [rule, text] as const)];
  });
  const [addable, described] = await Promise.all([readAddable(workflowId, modules), Promise.all(words)]);
  return { document, modules, addable, words: new Map(described) };
}

/** Saves a change of the document. Answers null, or what a person should know; the workflow is read again in any case. */
export type SaveChange = (change: (document: WorkflowDocument) => WorkflowDocument) => Promise<string | null>;

export function useWorkflow(workflowId: string): readonly [Loaded<EditedWorkflow>, () => Promise<void>, SaveChange] {
  const [loaded, reload] = useLoad(`workflow ${workflowId}`, () => readEdited(workflowId));
  const save: SaveChange = async (change) => {
    if (loaded.state !== 'ready') return 'The workflow is not loaded yet.';
    const why = await saveWorkflow(change(loaded.value.document)).then(() => null, explain);
    // a refused document stays on the screen: what was read is still what Jira has
    if (why === null || why === overtaken) await reload();
    return why;
  };
  return [loaded, reload, save];
}

const overtaken = 'Somebody saved this workflow after you opened it, so nothing of yours was saved. The workflow has been read again: try once more.';

const explain = (error: unknown): string => (error instanceof RequestFailed && error.status === 409 ? overtaken : error instanceof RequestFailed ? error.messages.join(' ') : String(error));
