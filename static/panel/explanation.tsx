import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { measuredSentence } from '../../src/core/rules/measured-sentence';
import { RULES } from '../../src/core/rules/registry';
import { Disclosure } from './disclosure';
import { Example } from './example';
import './explain.css';

/** Why a finding matters, an example from the issue's own words where there is one, and how often its rule was right. */
export function Explanation({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const hasExample = finding.example.length > 0;
  const name = hasExample ? 'Why, and an example' : 'Why';
  return (
    <Disclosure
      className="explanation"
      summary={name}
      spoken={`${name}: ${finding.problem}`}
    >
      {() => (
        <div className="explanation-body">
          <p>{finding.why}</p>
          {hasExample && <Example finding={finding} issue={issue} />}
          {rule && <p className="subtle small">{measuredSentence(rule)}</p>}
        </div>
      )}
    </Disclosure>
  );
}
