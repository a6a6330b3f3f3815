import * as v from 'valibot';
import { statusSchema } from './issue-parts';
import { request } from './request';

/** A field that a screen can ask for; `key` is its id. */
export const screenField = v.object({
  key: v.string(),
  name: v.string(),
  required: v.boolean(),
  schema: v.looseObject({ type: v.string(), custom: v.optional(v.string()), system: v.optional(v.string()) }),
  allowedValues: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
});

/** `fields` are those of the transition's screen, in its order. */
const transition = v.object({ id: v.string(), name: v.string(), to: statusSchema, hasScreen: v.boolean(), fields: v.record(v.string(), screenField) });

export type Transition = v.InferOutput<typeof transition>;
export type ScreenField = v.InferOutput<typeof screenField>;

/** What is given on a transition screen, as REST takes it. */
export interface Given {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly update?: Readonly<Record<string, readonly unknown[]>>;
}

export async function readTransitions(key: string): Promise<readonly Transition[]> {
  return v.parse(v.object({ transitions: v.array(transition) }), await request('GET', `/rest/api/3/issue/${key}/transitions?expand=transitions.fields`)).transitions;
}

/** @throws RequestFailed 400 with every validator's message when the workflow refuses */
export const move = (key: string, transitionId: string, given: Given = {}): Promise<unknown> =>
  request('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: transitionId }, ...given });
