import * as v from 'valibot';
import { CLOSING_NAMES, type Closing } from './close/closings';

const closings = Object.keys(CLOSING_NAMES) as Closing[];

/** What a batch does, the same to each issue. Kept in the browser while it runs. */
export const planSchema = v.variant('does', [
  /** `{missing}` in the question stands for what is missing first in each item. */
  v.object({ does: v.literal('ask'), question: v.string() }),
  v.object({ does: v.literal('estimate'), points: v.number() }),
  v.object({ does: v.literal('link'), epic: v.object({ key: v.string(), summary: v.string() }) }),
  /** Each to the epic that was suggested for it, which stands with its step. */
  v.object({ does: v.literal('suggested') }),
  v.object({ does: v.literal('unlink') }),
  v.object({ does: v.literal('close'), as: v.picklist(closings), reason: v.string() }),
]);

export type Plan = v.InferOutput<typeof planSchema>;
