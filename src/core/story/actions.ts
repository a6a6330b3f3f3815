import type { Language } from '../language/language';
import { opensWithVerb, verbsBeforeTheirThings } from './verb-first';

/** Longer clauses are no clauses; keeps the work bounded. */
const CLAUSE_LENGTH = 1000;

/** The verbs of a means clause, in base form: "export the sales and print a slip" -> export, print. Each once, in their order. */
export const clauseActions = (means: string, verbs: Language['verbs']): readonly string[] => [...new Set(verbsBeforeTheirThings(means.slice(0, CLAUSE_LENGTH), verbs))];

/** Whether a summary says what to do, with a thing to do it to: "Export the daily sales". */
export const startsWithAction = (summary: string, verbs: Language['verbs']): boolean => opensWithVerb(summary.slice(0, CLAUSE_LENGTH), verbs);
