import { view } from '@forge/bridge';
import * as v from 'valibot';

/** Where the page of a workflow rule stands, as the workflow editor says it. Good for reading; never a proof of anything. */
export interface GateContext {
  readonly moduleKey: string;
  /** Null until the workflow is saved for the first time. */
  readonly workflowId: string | null;
  readonly workflowName: string | null;
  /** The project of a team-managed workflow; null for a workflow that projects share. */
  readonly scopedProjectId: string | null;
  /** Names of the statuses; null where the editor names none. */
  readonly from: string | null;
  readonly to: string | null;
  /** BCP 47. */
  readonly locale: string;
  /** What Jira keeps as the rule's configuration; null for a rule that is being added. */
  readonly kept: string | null;
}

const status = v.nullish(v.object({ name: v.nullish(v.string()) }));

const context = v.object({
  moduleKey: v.string(),
  locale: v.optional(v.string(), 'en-US'),
  extension: v.object({
    workflowId: v.nullish(v.string()),
    workflowName: v.nullish(v.string()),
    scopedProjectId: v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
    transitionContext: v.nullish(v.object({ from: status, to: status })),
    validatorConfig: v.optional(v.unknown()),
  }),
});

/** Decodes the view context of a `jira:workflowValidator`. Throws on another shape. */
export function decodeGateContext(raw: unknown): GateContext {
  const { moduleKey, locale, extension } = v.parse(context, raw);
  const { workflowId, workflowName, scopedProjectId, transitionContext, validatorConfig } = extension;
  return {
    moduleKey,
    locale,
    workflowId: workflowId ?? null,
    workflowName: workflowName ?? null,
    scopedProjectId: scopedProjectId ?? null,
    from: transitionContext?.from?.name ?? null,
    to: transitionContext?.to?.name ?? null,
    kept: keptText(validatorConfig),
  };
}

/** The text that was saved; some versions of the editor hand over what they read from it. */
function keptText(config: unknown): string | null {
  if (config === undefined || config === null || config === '') return null;
  return typeof config === 'string' ? config : JSON.stringify(config);
}

/** Asks the host. Null when it does not answer, or in another shape. */
export const readGateContext = async (): Promise<GateContext | null> => view.getContext().then(decodeGateContext).catch(() => null);
