import type { CoveredGate } from './coverage';
import type { GateMode } from './gate-config';

/** What an administrator can do about a gate that stands on a path. */
export type GateStep = 'enforce' | 'observe' | 'recompile' | 'switch-on' | 'replace';

/** The steps that make sense for a gate, the likeliest first. */
export function stepsFor({ state, mode }: Pick<CoveredGate, 'state' | 'mode'>): readonly GateStep[] {
  switch (state) {
    case 'guarded':
      return ['observe'];
    case 'observing':
      return ['enforce'];
    case 'drifted':
      return mode === 'enforce' ? ['recompile', 'observe'] : ['recompile', 'enforce'];
    case 'disabled':
      return mode === null ? ['replace'] : ['switch-on'];
    case 'foreign':
      return ['replace'];
  }
}

/** The mode that a gate has after a step. A gate that comes back, or that nobody knows, begins by observing. */
export const modeAfter = (step: GateStep, before: GateMode | null): GateMode => (step === 'enforce' ? 'enforce' : step === 'recompile' ? (before ?? 'observe') : 'observe');

/** @param criteria "the 8 criteria of “Standard”, version 3" */
export function stepText(step: GateStep, path: string, criteria: string, before: GateMode | null): string {
  switch (step) {
    case 'enforce':
      return `From now on Jira refuses ${path} while any of ${criteria} is unmet, for everyone who is not exempt.`;
    case 'observe':
      return `From now on Jira refuses nothing on ${path}. What the gate would have said is only recorded.`;
    case 'recompile':
      return `The gate on ${path} is made again from ${criteria}. It ${modeAfter(step, before) === 'enforce' ? 'keeps refusing what is unmet' : 'still refuses nothing'}.`;
    case 'switch-on':
      return `The gate on ${path} is switched on again and observes ${criteria}. It refuses nothing yet.`;
    case 'replace':
      return `The rule on ${path} is replaced by a gate that observes ${criteria}. It refuses nothing yet.`;
  }
}
