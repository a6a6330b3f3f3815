import { inOneHour } from './in-one-hour';

/** From this share of stamps on, one hour in which all were given looks like a scan. */
const AT_ONCE = 0.8;
const FEW = 5;

/**
 * Whether items became ready as by a scan or a new definition and not one by one, so that it says nothing about refinement.
 * @param stamps when each became ready, in milliseconds since 1970-01-01 UTC
 */
export const readyAtOnce = (stamps: readonly number[]): boolean => stamps.length >= FEW && inOneHour(stamps) >= stamps.length * AT_ONCE;
