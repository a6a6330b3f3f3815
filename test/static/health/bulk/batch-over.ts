import { newEntries, withOutcome, type Entry } from '../../../../static/shared/batch/batch';
import { patientJira } from '../../../../static/shared/batch/patient-jira';
import { createPause } from '../../../../static/shared/batch/pause';
import { runBatch, undoBatch } from '../../../../static/shared/batch/run-batch';
import { actOf } from '../../../../static/health/bulk/act-of';
import type { Planned } from '../../../../static/health/bulk/planned';
import { ME, type Tiny } from './tiny-jira';

/** A planned batch over a tiny Jira; its account is read back as a closed tab would leave it. */
export function batchOver(tiny: Tiny, { plan, steps }: Planned) {
  let entries: readonly Entry<unknown, unknown>[] = newEntries(steps);
  const go = (way: typeof runBatch) => {
    const pause = createPause(async () => undefined);
    const act = actOf(plan, { jira: patientJira(tiny.jira, pause), accountId: ME, estimates: ['customfield_1'] });
    return way({ entries, act, pause, tell: (key, outcome) => (entries = withOutcome(entries, key, JSON.parse(JSON.stringify(outcome)) as never)) });
  };
  return {
    run: () => go(runBatch),
    undo: () => go(undoBatch),
    outcome: (key: string) => entries.find((entry) => entry.key === key)?.outcome,
    kinds: () => entries.map(({ outcome }) => outcome.kind),
  };
}
