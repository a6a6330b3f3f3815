import type { Way } from '../src/core/readiness/cheapest-way';
import type { JudgedIssue } from './judge-imported';

/**
 * One object a line. `id` is the issue key, or the line number of a text file; `role`, `means` and `benefit` are null when absent;
 * `score` and `band` are null for epics and sub-tasks, which are not scored. `findings` holds every rule that is not met, advice
 * included with `lost` 0; `notApplicable` the ids of the rules that do not apply; `toReady` the fewest steps that make it ready, empty
 * when it is, or is not scored.
 */
export function asJsonLine({ issue, readiness, way }: JudgedIssue): string {
  const { score, band, sentence, actions, criteria } = readiness;
  const { role, means, benefit } = sentence;
  const findings = readiness.findings.map(({ rule, level, lost, problem, remedy, quote }) => ({ rule, level, lost, problem, remedy, quote }));
  const notApplicable = readiness.notApplicable.map(({ rule }) => rule);
  return JSON.stringify({ id: issue.id, summary: issue.summary, score, band, role, means, benefit, actions, criteria, findings, notApplicable, toReady: stepsOf(way) });
}

const stepsOf = (way: Way | null) => (way?.steps ?? []).map(({ rule, scoreAfter }) => ({ rule, scoreAfter }));
