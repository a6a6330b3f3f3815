import type { ReadyDefinition } from '../definition/definition';
import { BULLET } from '../done/refusal';
import { cheapestWay } from './cheapest-way';
import type { Readiness } from './readiness';

/**
 * Why an issue is not ready, as the Definition of Ready gate says it: every required rule that is not met, and where the score is
 * too low besides, the fewest further steps to ready. Null: it is ready, or not scored at all.
 */
export function readyRefusal(readiness: Readiness, ready: ReadyDefinition): string | null {
  if (readiness.band === null || readiness.band === 'ready') return null;
  const required = readiness.findings.filter(({ level }) => level === 'required');
  const way = cheapestWay(readiness, ready)?.steps ?? [];
  const further = way.flatMap((step) => readiness.findings.filter(({ rule }) => rule === step.rule && !required.some((one) => one.rule === rule)));
  const reasons = [...required, ...further].map(({ problem, remedy }) => `${problem} ${remedy}`);
  const head = `Not ready yet (${readiness.score ?? 0} of ${ready.readyFrom} points), ${reasons.length} still missing:`;
  return [head, ...reasons].join(BULLET);
}
