import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { facts } from '../../support/facts';

const cases = v.array(v.object({ name: v.string(), doc: v.unknown(), expected_ac: v.array(v.string()) }));

export interface CriteriaCase {
  readonly name: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Descriptions of the corpus with the acceptance criteria that should come out of each, and what comes out. */
export function criteriaCases(): CriteriaCase[] {
  const file = join(__dirname, '../../corpus/acceptance-criteria-cases.json');
  return v.parse(cases, JSON.parse(readFileSync(file, 'utf8'))).map(({ name, doc, expected_ac }) => ({ name, expected: expected_ac, found: judge(facts({ description: doc }), DEFAULT_DEFINITION).criteria }));
}

export const isExact = ({ expected, found }: CriteriaCase): boolean => JSON.stringify(found) === JSON.stringify(expected);
