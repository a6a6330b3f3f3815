import { availableTransitions } from '../workflow/available';
import type { JsonRecord } from '../support/json';
import type { Sight } from './issue-fields';
import { statusBean } from './parts';

/** The transitions that the reader could try, as REST shows them. Gates are asked only when one is tried. */
export const transitionBeans = ({ state, issue, readerId }: Sight): readonly JsonRecord[] =>
  availableTransitions(state, issue, readerId).map(({ id, name, type, toStatusId }) => ({
    id,
    name,
    to: statusBean(state, toStatusId),
    hasScreen: false,
    isGlobal: type === 'GLOBAL',
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  }));
