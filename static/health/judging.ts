import type { HealthBasis, Reply } from '../../src/contract/door';
import { ask } from '../shared/door-client';
import { mutesOf, type MutesOf } from '../shared/mutes-of';

/** What a list is judged by: without it a score would not be the one that the issue shows, nor a figure held against what the team chose. */
export interface Judging extends Omit<HealthBasis, 'mutes'> {
  readonly mutes: MutesOf;
}

export async function askJudging(): Promise<Reply<Judging>> {
  const basis = await ask('health');
  return basis.ok ? { ok: true, value: { ...basis.value, mutes: mutesOf(basis.value.mutes) } } : basis;
}
