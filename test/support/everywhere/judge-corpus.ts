import { decodeIssue } from '../../../src/contract/jira-issue';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { cheapestWay } from '../../../src/core/readiness/cheapest-way';
import { fingerprint } from '../../../src/core/readiness/fingerprint';
import { judge } from '../../../src/core/readiness/judge';

/** Judges issues as Jira answers them: a line of JSON for each, with everything that people are told. Runs in Node and in a page. */
export function judgeCorpus(issues: readonly unknown[]): string {
  return issues
    .map((issue) => {
      const { facts } = decodeIssue(issue);
      const readiness = judge(facts, DEFAULT_DEFINITION);
      return JSON.stringify({ readiness, way: cheapestWay(readiness, DEFAULT_DEFINITION.ready), fingerprint: fingerprint(facts, DEFAULT_DEFINITION) });
    })
    .join('\n');
}
