import { kvs } from '@forge/kvs';
import { decodeWorkflowBefore } from '../contract/stored-workflow';
import type { WorkflowsBefore } from '../usecases/ports';
import { readAll } from './append';
import { workflowKey } from './keys';

/** Characters in one value: at three bytes each and with JSON's escapes still below the 240 KiB that a value may have. */
const PART = 40_000;

/** A large workflow takes several values. The number of parts stands in the first, so that parts of an older state are never read along. */
export const workflowsBefore: WorkflowsBefore = {
  async read(workflowId) {
    return decodeWorkflowBefore(await readAll(workflowKey.prefix(workflowId)));
  },
  async keep(workflowId, before) {
    const text = JSON.stringify(before);
    const of = Math.ceil(text.length / PART);
    for (let part = 0; part < of; part++) await kvs.set(workflowKey.part(workflowId, part), { of, at: before.at, text: text.slice(part * PART, (part + 1) * PART) });
  },
  async forget(workflowId) {
    const kept = await readAll(workflowKey.prefix(workflowId));
    for (let part = 0; part < kept.length; part++) await kvs.delete(workflowKey.part(workflowId, part));
  },
};
