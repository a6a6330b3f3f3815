import type { HealthLevel } from './measure';

/** The level of a share that should be high. */
export const highIsGood = (share: number, good: number, watch: number): HealthLevel => (share >= good ? 'good' : share >= watch ? 'watch' : 'act');

/** The level of a number that should be low. */
export const lowIsGood = (value: number, good: number, watch: number): HealthLevel => (value <= good ? 'good' : value <= watch ? 'watch' : 'act');

const ORDER: Readonly<Record<HealthLevel, number>> = { good: 0, watch: 1, act: 2 };

/** The more serious of two. */
export const worse = (one: HealthLevel, other: HealthLevel): HealthLevel => (ORDER[one] >= ORDER[other] ? one : other);
