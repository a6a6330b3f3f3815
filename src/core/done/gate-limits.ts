import type { CompiledCriterion } from './criterion-kind';
import { ISSUES_READ } from './criterion-kind';

/** Limits of one Jira expression and of the configuration that holds it. */
export interface GateLimits {
  readonly characters: number;
  readonly leaves: number;
  readonly expensiveOperations: number;
  readonly steps: number;
  /** UTF-8 bytes of the configuration. */
  readonly bytes: number;
}

/**
 * Documents of different age give different limits; these are the strictest. Source: messages of Jira's expression analyser
 * ("limit: 1000 characters", "limit: 100 leaves"), `meta.complexity` of evaluate (10 and 10,000), 32 KB of rule configuration.
 */
export const STRICTEST_LIMITS: GateLimits = { characters: 1000, leaves: 100, expensiveOperations: 10, steps: 10_000, bytes: 32_768 };

/** What a gate costs Jira at most, in the units of its limits. */
export type GateCost = GateLimits;

/** Names, numbers and texts: at least as many as Jira counts, because it may leave out member names. */
export const countLeaves = (expression: string): number => (expression.match(/'(?:[^'\\]|\\.)*'|\b(?!(?:let|return|new|typeof)\b)[A-Za-z_]\w*|\b\d+/g) ?? []).length;

/** Steps around the criteria and for each of them, rounded up from measurement; a test compares the sum with a metered run. */
const STEPS = { around: 120, criterion: 60 };

export const countSteps = (compiled: readonly CompiledCriterion[]): number =>
  STEPS.around + compiled.reduce((sum, { stepsEach = 0 }) => sum + STEPS.criterion + stepsEach * ISSUES_READ, 0);

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const UNITS: Readonly<Record<keyof GateLimits, string>> = { characters: 'characters', leaves: 'parts', expensiveOperations: 'costly reads', steps: 'steps', bytes: 'bytes of configuration' };

/** The limits that a cost is over, worst first. */
export function overLimits(cost: GateCost, limits: GateLimits): readonly { readonly of: keyof GateLimits; readonly words: string }[] {
  const all: readonly (keyof GateLimits)[] = ['characters', 'leaves', 'expensiveOperations', 'steps', 'bytes'];
  return all
    .filter((of) => cost[of] > limits[of])
    .sort((a, b) => cost[b] / limits[b] - cost[a] / limits[a])
    .map((of) => ({ of, words: `${cost[of]} ${UNITS[of]}, and Jira allows ${limits[of]}` }));
}
