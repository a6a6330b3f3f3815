/**
 * How an issue came into Done: `pass` every criterion was met; `waived` met only thanks to live waivers; `observed` something was missing and the
 * gate only observes; `exempt` something was missing and the gate lets this person through; `ungated` no enforcing gate stood in every way;
 * `changed` something is missing although a gate enforced: the issue or the definition changed since; `unjudged` Jira could not be asked.
 */
export type Verdict = 'pass' | 'waived' | 'observed' | 'exempt' | 'ungated' | 'changed' | 'unjudged';

/** What stood on one way from the old status to the new one. */
export type Guard = 'enforces' | 'observes' | 'open';

/** How many of the ways that the issue may have taken are guarded by an enforcing gate; a transition's event does not name the transition. */
export type Paths = 'guarded' | 'some' | 'none' | 'unknown';

/** What Jira's engine answered: ids of unmet criteria, and of those that only a live waiver covers. Null: it could not be asked. */
export interface DoneAnswer {
  readonly reasons: readonly string[];
  readonly waived: readonly string[];
}

/** @param guards one for each way; null: the workflow could not be read */
export function pathsOf(guards: readonly Guard[] | null): Paths {
  if (guards === null) return 'unknown';
  const enforcing = guards.filter((guard) => guard === 'enforces').length;
  if (enforcing === 0) return 'none';
  return enforcing === guards.length ? 'guarded' : 'some';
}

/** Where one of several ways is open, that one counts: the stricter reading. */
export function verdictOf(answer: DoneAnswer | null, guards: readonly Guard[] | null, exempt: boolean): Verdict {
  if (answer === null) return 'unjudged';
  const gateless = guards !== null && guards.every((guard) => guard === 'open');
  if (gateless) return 'ungated';
  if (answer.reasons.length === 0) return answer.waived.length === 0 ? 'pass' : 'waived';
  if (exempt) return 'exempt';
  if (guards === null || guards.includes('open')) return 'ungated';
  return guards.includes('observes') ? 'observed' : 'changed';
}
