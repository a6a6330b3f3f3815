import { EvaluationError, LimitError, LocatedError } from './failure';
import type { Host } from './host';
import { defaultLimits, type Limits, Meter } from './meter';
import { placeOf } from './place';
import { prepare } from './prepare';
import type { Value } from './values';

/** `location` is 1-based and names the failing part; a limit has none. */
export type Outcome =
  | { readonly ok: true; readonly value: Value; readonly steps: number; readonly expensiveOperations: number }
  | { readonly ok: false; readonly message: string; readonly location?: { readonly line: number; readonly column: number } };

/**
 * Evaluates a Jira expression. Never throws for what the expression does: syntax errors, evaluation errors and passed limits are values.
 * An exception that is not an `EvaluationError` or `LimitError` comes from the host's own code and is let through.
 * Messages follow `Evaluation failed: "<source of the failing part>" - <reason>`.
 */
export function evaluateExpression(
  source: string,
  variables: Readonly<Record<string, Value>>,
  limits: Limits = defaultLimits,
  host: Host = { now: () => new Date(), constructors: {} },
): Outcome {
  const { parsed, run } = prepare(source);
  if (!parsed.ok) return { ok: false, message: parsed.message, location: { line: parsed.line, column: parsed.column } };
  const excess = tooBig(parsed, limits);
  if (excess !== null) return { ok: false, message: excess };
  const meter = new Meter(limits);
  try {
    const value = run({ meter, variables, host });
    return { ok: true, value, steps: meter.steps, expensiveOperations: meter.expensiveOperations };
  } catch (error) {
    return failed(error, source);
  }
}

/** Texts of the analyser (POST /rest/api/3/expression/analyse). */
function tooBig(size: { readonly length: number; readonly leaves: number }, limits: Limits): string | null {
  if (limits.length !== undefined && size.length > limits.length) {
    return `Jira expression is too long (${size.length}), limit: ${limits.length} characters`;
  }
  if (limits.leaves !== undefined && size.leaves > limits.leaves) {
    return `Jira expression has too many nodes (${size.leaves}), limit: ${limits.leaves} leaves`;
  }
  return null;
}

function failed(error: unknown, source: string): Outcome {
  if (error instanceof LocatedError) {
    const part = source.slice(error.start, error.end);
    return { ok: false, message: `Evaluation failed: "${part}" - ${error.reason}`, location: placeOf(source, error.start) };
  }
  if (error instanceof LimitError || error instanceof EvaluationError) {
    return { ok: false, message: `Evaluation failed: "${source}" - ${error.reason}` };
  }
  throw error;
}
