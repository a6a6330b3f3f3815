import { useMemo } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { asWritten } from '../../src/core/rules/examples/as-written';
import { parseStory } from '../../src/core/story/parse-story';
import { scenarioLines } from './criteria-list';

/** The words as they are and as they could be. The issue type plays no part in what they say. */
export function Example({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const before = useMemo(() => asWritten(parseStory(issue.facts, []), finding), [issue.facts, finding]);
  const { example } = finding;
  return (
    <dl className="example">
      <dt className="subtle small">Now</dt>
      <dd><Lines text={before} /></dd>
      <dt className="subtle small">{example.length > 1 ? 'It could be, each on its own' : 'It could be'}</dt>
      {example.map((text, index) => (
        <dd key={index} className="example-after"><Lines text={text} /></dd>
      ))}
    </dl>
  );
}

/** A scenario's lines stay lines. */
function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {scenarioLines(text).map((line, index) => (
        <span key={index} className="criterion-line">{line}</span>
      ))}
    </>
  );
}
