import type { Reply } from '../../src/contract/door';
import type { Definition } from '../../src/core/definition/definition';
import { ask } from '../shared/door-client';
import { mutesOf, type MutesOf } from '../shared/mutes-of';

/** What a list is judged by: without either of them a score would not be the one that the issue shows. */
export interface Judging {
  readonly definition: Definition;
  readonly mutes: MutesOf;
}

/** Asks for both at once. */
export async function askJudging(): Promise<Reply<Judging>> {
  const [definition, mutes] = await Promise.all([ask('definition'), ask('mutes')]);
  if (!definition.ok) return definition;
  if (!mutes.ok) return mutes;
  return { ok: true, value: { definition: definition.value, mutes: mutesOf(mutes.value) } };
}
