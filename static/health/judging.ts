import type { Reply } from '../../src/contract/door';
import type { ThresholdValues } from '../../src/core/health/thresholds';
import type { Definition } from '../../src/core/definition/definition';
import { ask } from '../shared/door-client';
import { mutesOf, type MutesOf } from '../shared/mutes-of';

/** What a list is judged by: without them a score would not be the one that the issue shows, nor a figure held against what the team chose. */
export interface Judging {
  readonly definition: Definition;
  readonly mutes: MutesOf;
  /** What the team has set for its figures. */
  readonly thresholds: ThresholdValues;
}

/** Asks for all of it at once. */
export async function askJudging(): Promise<Reply<Judging>> {
  const [definition, mutes, thresholds] = await Promise.all([ask('definition'), ask('mutes'), ask('thresholds')]);
  if (!definition.ok) return definition;
  if (!mutes.ok) return mutes;
  if (!thresholds.ok) return thresholds;
  return { ok: true, value: { definition: definition.value, mutes: mutesOf(mutes.value), thresholds: thresholds.value.values } };
}
