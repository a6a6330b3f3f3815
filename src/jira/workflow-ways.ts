import * as v from 'valibot';
import { decodeGateConfig } from '../contract/gate';
import type { WorkflowWays } from '../usecases/watch-ports';
import { postForJson, type Send } from './send';

const validator = v.object({ parameters: v.optional(v.nullable(v.record(v.string(), v.string())), {}) });
const transition = v.object({
  type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: v.string(),
  links: v.optional(v.array(v.object({ fromStatusReference: v.nullish(v.string()) })), []),
  validators: v.optional(v.array(validator), []),
});
const workflows = v.object({
  statuses: v.array(v.object({ id: v.string(), statusReference: v.string(), statusCategory: v.picklist(['TODO', 'IN_PROGRESS', 'DONE']) })),
  workflows: v.array(v.object({ transitions: v.array(transition) })),
});

type Way = WorkflowWays['ways'][number];

/** Jira's names of the three categories here, and those of its other resources. */
const CATEGORIES = { TODO: 'new', IN_PROGRESS: 'indeterminate', DONE: 'done' } as const;

/** The workflow of an issue type in a project, as `POST /rest/api/3/workflows` documents it; `gateModule` is the key of our validator. */
export async function workflowWays(send: Send, gateModule: string, projectId: string, issueTypeId: string): Promise<WorkflowWays> {
  const read = v.parse(workflows, await postForJson(send, '/rest/api/3/workflows', { projectAndIssueTypes: [{ projectId, issueTypeId }] }));
  const idOf = new Map(read.statuses.map(({ id, statusReference }) => [statusReference, id]));
  const status = (reference: string): string => idOf.get(reference) ?? reference;
  const way = ({ type, toStatusReference, links, validators }: v.InferOutput<typeof transition>): Way => ({
    from: type === 'GLOBAL' ? null : type === 'INITIAL' ? [] : links.flatMap(({ fromStatusReference }) => (fromStatusReference ? [status(fromStatusReference)] : [])),
    to: status(toStatusReference),
    gates: validators.flatMap(({ parameters }) => (parameters?.key?.endsWith(`/static/${gateModule}`) ? [{ config: decodeGateConfig(parameters.config ?? ''), disabled: parameters.disabled === 'true' }] : [])),
  });
  return {
    categories: new Map(read.statuses.map(({ id, statusCategory }) => [id, CATEGORIES[statusCategory]])),
    ways: read.workflows.flatMap(({ transitions }) => transitions.map(way)),
  };
}
