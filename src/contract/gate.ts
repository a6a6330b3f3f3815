import * as v from 'valibot';
import type { GateConfig } from '../core/done/gate-config';

const mode = v.picklist(['observe', 'enforce']);
const exempt = v.object({
  roles: v.pipe(v.array(v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)), name: v.pipe(v.string(), v.maxLength(255)) })), v.maxLength(10)),
  // a group's id is written into the expression between quotation marks
  groups: v.pipe(v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)), name: v.pipe(v.string(), v.maxLength(255)) })), v.maxLength(10)),
});

/** Decodes what a gate should be like; throws a valibot error in words. */
export const decodeGateChoice = (payload: unknown) => v.parse(v.object({ mode, exempt }), payload);

const data = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);
const config = v.object({
  id: v.string(),
  definition: v.string(),
  name: v.string(),
  version: v.number(),
  mode,
  expression: v.string(),
  head: v.string(),
  messages: v.array(v.objectWithRest({ id: v.string(), text: v.string() }, data)),
  exempt,
  summary: v.string(),
});

/** Reads the configuration of a workflow rule; null for a text that is not one of ours. */
export function decodeGateConfig(text: string): GateConfig | null {
  try {
    const found = v.safeParse(config, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
