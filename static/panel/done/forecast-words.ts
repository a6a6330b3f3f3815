import type { Forecast } from './forecast';

/** “Done”; “Done” and “Close”; “Done”, “Close” and “Ship”. */
export function quotedNames(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/**
 * The sentence over what a gate would say, or in its place where nothing is in the way.
 * @param alone whether the same holds for every transition into Done, so that they need no names
 */
export function forecastWords({ transitions, guard, answer }: Forecast, alone: boolean): string {
  const names = quotedNames(transitions);
  if (guard === 'none') return `No gate guards ${names}.`;
  if (answer.kind === 'unknown') return alone ? answer.why : `${names}: ${answer.why}`;
  const free = answer.kind === 'free';
  if (guard === 'unread') return `Which gates stand before Done could not be read. By the definition, ${free ? 'nothing blocks it.' : 'this is missing:'}`;
  if (guard === 'observe') return free ? `Nothing blocks ${names}. Its gate only observes.` : `The gate on ${names} would refuse (observing only):`;
  if (alone) return free ? 'Nothing blocks Done.' : 'The gate would refuse a move to Done now:';
  return free ? `Nothing blocks ${names}.` : `The gate on ${names} would refuse now:`;
}

/** What stands below it where the gate was made from another version of the definition than the one in force. */
export const olderWords = (madeFrom: number, inForce: number): string => `Its gate was made from version ${madeFrom} of the definition; the list above is version ${inForce}.`;
