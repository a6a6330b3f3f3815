import * as v from 'valibot';
import { request } from './request';

const address = v.nullable(v.string());
const declared = v.array(v.object({
  moduleKey: v.string(), name: v.string(), description: v.string(), configurationDescription: v.nullable(v.string()),
  pages: v.object({ create: address, edit: address, view: address }),
}));
const capabilities = v.object({ forgeRules: v.array(v.object({ id: v.string(), ruleKey: v.string() })) });
const evaluated = v.object({ value: v.unknown() });

/** A rule of the app that the editor knows. */
export type RuleModule = v.InferOutput<typeof declared>[number];

/** One that can be added to a workflow. */
export interface AddableRule {
  readonly module: RuleModule;
  readonly ruleKey: string;
  /** The id of the module in workflow documents. */
  readonly key: string;
}

export const readRuleModules = async (): Promise<readonly RuleModule[]> => v.parse(declared, await request('GET', '/_sandbox/rules'));

/** Which of the app's rules Jira lets stand in a workflow. */
export async function readAddable(workflowId: string, modules: readonly RuleModule[]): Promise<readonly AddableRule[]> {
  const { forgeRules } = v.parse(capabilities, await request('GET', `/rest/api/3/workflows/capabilities?workflowId=${workflowId}`));
  return forgeRules.flatMap(({ id, ruleKey }) => {
    const module = modules.find(({ moduleKey }) => id.endsWith(`/static/${moduleKey}`));
    return module === undefined ? [] : [{ module, ruleKey, key: id }];
  });
}

/** What a rule says of its configuration: the text of `configurationDescription`, else the description of its module. */
export async function describeRule({ configurationDescription: expression, description }: RuleModule, config: string): Promise<string> {
  if (expression === null || config === '') return description;
  try {
    const value: unknown = JSON.parse(config);
    const answer = await request('POST', '/rest/api/3/expression/evaluate', { expression, context: { custom: { config: { type: 'json', value } } } });
    const text = v.parse(evaluated, answer).value;
    return typeof text === 'string' && text !== '' ? text : description;
  } catch {
    // as on a site: a description that fails is none
    return description;
  }
}
