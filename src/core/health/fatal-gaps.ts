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
  const gaps = [
    ...(inSprint.length === 0 ? [] : [`In the running sprint ${namesText(inSprint)} a required rule.`]),
    ...(first !== undefined && missesRequired(first) ? [`${first.facts.key}, the first in line, misses one${inSprint.length === 0 ? ' that is required' : ', too'}.`] : []),
  ];
  if (gaps.length === 0) return measure;
  return { ...measure, note: [`${measure.note.replace(/\.$/, '')}.`, 'But:', ...gaps].filter((part) => part !== '.').join(' ') };
}

function namesText(items: readonly BacklogItem[]): string {
  const [first, ...others] = items;
  const key = first?.facts.key ?? '';
  return others.length === 0 ? `${key} misses` : `${key} and ${others.length} more miss`;
}
