import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import type { Readiness } from '../../../src/core/readiness/readiness';
import { facts } from '../../support/facts';

/** A line as a story with that summary and nothing else, by the default definition. */
export const judgedLine = (summary: string): Readiness => judge(facts({ summary }), DEFAULT_DEFINITION);

/** The rules that object to a line. A rule that does not apply does not object. */
export const objections = (summary: string): ReadonlySet<string> => new Set(judgedLine(summary).findings.map(({ rule }) => rule));
