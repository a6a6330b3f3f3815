import * as v from 'valibot';
import { decodeWorkflow, json, type WorkflowDocument } from './workflow';

const part = v.object({ of: v.number(), at: v.string(), text: v.string() });
const before = v.object({ by: v.string(), at: v.string(), document: v.object({ json, statuses: v.array(json) }) });

/**
 * Puts a kept workflow together.
 * @param values its parts, in order
 * @returns null when nothing is kept, or not all of it: half a workflow is never written back
 */
export function decodeWorkflowBefore(values: readonly unknown[]): { readonly by: string; readonly at: string; readonly document: WorkflowDocument } | null {
  const parts = values.flatMap((value) => {
    const found = v.safeParse(part, value);
    return found.success ? [found.output] : [];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const own = parts.slice(0, first.of);
  if (own.length < first.of || own.some(({ at }) => at !== first.at)) return null;
  const found = v.safeParse(before, parsed(own.map(({ text }) => text).join('')));
  if (!found.success) return null;
  const { by, at, document } = found.output;
  return { by, at, document: decodeWorkflow(document.json, document.statuses) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
