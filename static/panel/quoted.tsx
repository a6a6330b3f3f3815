import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { placeWords } from '../../src/core/story/place-words';

/** The words that a finding is about and where they stand; nothing where the finding is that something is absent. */
export function Quoted({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const { quote, at } = finding;
  if (quote === '') return null;
  return (
    <figure className="quoted">
      <blockquote className="quote">{quote}</blockquote>
      {at && <figcaption className="quote-place subtle small">{placeWords(at, issue.facts.description)}</figcaption>}
    </figure>
  );
}
