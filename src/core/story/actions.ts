import type { Language } from '../language/language';
import { opensWithVerb, verbsBeforeTheirThings } from './verb-first';
import { closesWithVerb, verbsBehindTheirThings } from './verb-last';

/** Longer clauses are no clauses; keeps the work bounded. */
const CLAUSE_LENGTH = 1000;

/** The verbs of a means clause, as infinitives: "export the sales and print a slip" -> export, print. Each once, in their order. */
export function clauseActions(means: string, verbs: Language['verbs']): readonly string[] {
  const clause = means.slice(0, CLAUSE_LENGTH);
  return [...new Set(verbs.order === 'verb-first' ? verbsBeforeTheirThings(clause, verbs) : verbsBehindTheirThings(clause, verbs))];
}

/** Whether a summary says what to do, with a thing to do it to: "Export the daily sales". */
export function saysAnAction(summary: string, verbs: Language['verbs']): boolean {
  const clause = summary.slice(0, CLAUSE_LENGTH);
  return verbs.order === 'verb-first' ? opensWithVerb(clause, verbs) : closesWithVerb(clause, verbs);
}
