import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import type { Transition } from './transitions';

/**
 * The transition that sends a rejected issue back: to the status that the definition names, whatever its letters' case; where it
 * names none, the first into another status that is in progress, else not started. Null where no such transition is open.
 * @param from name of the present status
 */
export function wayBack(transitions: readonly Transition[], { rejectTo }: Pick<DoneDefinition, 'rejectTo'>, from: string): Transition | null {
  const others = transitions.filter(({ to }) => to.name !== from);
  if (rejectTo !== null) return others.find(({ to }) => to.name.toLowerCase() === rejectTo.toLowerCase()) ?? null;
  return others.find(({ to }) => to.category === 'indeterminate') ?? others.find(({ to }) => to.category === 'new') ?? null;
}
