import * as v from 'valibot';
import { statusSchema } from './issue-parts';
import { request } from './request';

const transition = v.object({ id: v.string(), name: v.string(), to: statusSchema });
export type Transition = v.InferOutput<typeof transition>;

export async function readTransitions(key: string): Promise<readonly Transition[]> {
  return v.parse(v.object({ transitions: v.array(transition) }), await request('GET', `/rest/api/3/issue/${key}/transitions`)).transitions;
}

/** @throws RequestFailed 400 with every validator's message when the workflow refuses */
export const move = (key: string, transitionId: string): Promise<unknown> => request('POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: transitionId } });
