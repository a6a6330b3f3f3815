import { isIn, type BacklogItem } from './backlog-item';
import type { HealthInput } from './health-input';
import type { Measure } from './measure';

const missesRequired = ({ readiness }: BacklogItem): boolean => readiness.band !== 'ready' && readiness.findings.some(({ level }) => level === 'required');

/**
 * Says beside a healthy number what it hides: work in the running sprint that misses a required rule, and a first item in line that is among
 * the faulty ones. A share over many items can be healthy while the one that matters is not.
 */
export function withGaps(measure: Measure, { items, window, running }: HealthInput): Measure {
  if (measure.kind === 'not-enough' || measure.level !== 'good') return measure;
  const inSprint = items.filter((item) => isIn(item, running) && missesRequired(item));
  const [first] = window;
  const firstMisses = first !== undefined && missesRequired(first);
  if (inSprint.length === 0 && !firstMisses) return measure;
  const firstText = `${first?.facts.key ?? ''}, the first in line`;
  const gap =
    inSprint.length === 0
      ? `But ${firstText}, misses a required rule.`
      : `But in the running sprint ${namesText(inSprint)} a required rule${firstMisses ? `, and so does ${firstText}` : ''}.`;
  return { ...measure, note: measure.note === '' ? gap : `${measure.note.replace(/\.$/, '')}. ${gap}` };
}

function namesText(items: readonly BacklogItem[]): string {
  const [first, ...others] = items;
  const key = first?.facts.key ?? '';
  return others.length === 0 ? `${key} misses` : `${key} and ${others.length} more miss`;
}
