import { createContext, Script } from 'node:vm';
import { EvaluationError, LimitError } from './failure';
import type { Meter } from './meter';

/** A match and its groups; a group that took no part is null. */
export interface Match {
  readonly groups: readonly (string | null)[];
  /** Where the match begins in the text. */
  readonly index: number;
  readonly length: number;
}

/** Milliseconds for one search; a search that is not hopeless takes less than one. */
const patience = 1_000;

/** Without these a pattern has one way to match. */
const manyWays = /[*+?{|]/;

/**
 * The matches of a pattern, read by JavaScript's engine: the first, or all.
 * A pattern may try so many ways that no one lives to see the end, and nothing but a clock can stop it.
 * @throws EvaluationError for a pattern that is not valid, LimitError when it takes too long or finds too much
 */
export function matches(pattern: string, text: string, which: 'first' | 'all', meter: Meter): readonly Match[] {
  const expression = compiled(pattern);
  const found: Match[] = [];
  const each = (match: RegExpMatchArray): boolean => {
    meter.step();
    meter.work(match.length + match[0].length);
    found.push({ groups: Array.from(match, (group: string | undefined) => group ?? null), index: match.index ?? 0, length: match[0].length });
    return which === 'first';
  };
  if (manyWays.test(pattern)) watched(expression, text, each);
  else search(expression, text, each);
  return found;
}

function compiled(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'g');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EvaluationError(`"${pattern}" is not a valid pattern.`);
  }
}

function search(expression: RegExp, text: string, each: (match: RegExpMatchArray) => boolean): void {
  for (const match of text.matchAll(expression)) {
    if (each(match)) return;
  }
}

const task: { go: () => void } = { go: () => undefined };
const room = createContext(task);
const start = new Script('go()');

function watched(expression: RegExp, text: string, each: (match: RegExpMatchArray) => boolean): void {
  task.go = () => search(expression, text, each);
  try {
    start.runInContext(room, { timeout: patience });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new LimitError('The search for a pattern takes too long.');
  } finally {
    task.go = () => undefined;
  }
}

const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
