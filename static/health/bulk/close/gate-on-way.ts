import type { GateCoverage } from '../../../../src/contract/gate-coverage';
import type { Way } from './ways';

/**
 * What stands on a way into Done. `gate`: a gate of the definition in force that refuses. `perhaps`: one that may say something else, that may
 * let the reader through, or nobody could say whether one stands there. `nothing`: none that refuses.
 */
export type OnTheWay = 'gate' | 'perhaps' | 'nothing';

/**
 * @param workflows null: the reader may not see them, or they could not be read
 * @param typeName of the issues that would go this way
 */
export function gateOnWay(workflows: GateCoverage['workflows'] | null, typeName: string, way: Pick<Way, 'id'>): OnTheWay {
  if (workflows === null) return 'perhaps';
  const path = workflows.find(({ issueTypes }) => issueTypes.includes(typeName))?.paths.find(({ transition }) => transition.id === way.id);
  const standing = path?.gates.filter(({ state, mode }) => state === 'guarded' || state === 'foreign' || (state === 'drifted' && mode === 'enforce')) ?? [];
  if (standing.length === 0) return 'nothing';
  return standing.some(({ state, exempt }) => state === 'guarded' && exempt.roles.length === 0 && exempt.groups.length === 0) ? 'gate' : 'perhaps';
}
