import { BandLozenge } from '../shared/band-lozenge';
import { IssueLink } from '../shared/issue-link';
import type { Scored } from './preview';

/** The items behind the figures, in rank order. */
export function PreviewList({ items, siteUrl }: { readonly items: readonly Scored[]; readonly siteUrl: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="items">
      <h2 id="items" className="only-read-aloud">Items in rank order</h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col" className="cell-number">Score</th>
            <th scope="col">Band</th>
            <th scope="col">Missing first</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ facts, readiness }) => (
            <tr key={facts.key}>
              <td className="cell-item">
                <span className="item-key small">
                  <IssueLink issueKey={facts.key} siteUrl={siteUrl} /> <span className="subtle">{facts.type.name}</span>
                </span>
                <span className="item-summary">{facts.summary}</span>
              </td>
              <td className="cell-number" data-name="Score">{readiness.score ?? '–'}</td>
              <td data-name="Band">{readiness.band ? <BandLozenge band={readiness.band} /> : <span className="subtle">Not scored</span>}</td>
              <td className="subtle" data-name="Missing first">{readiness.findings.find(({ level }) => level !== 'advice')?.problem ?? (readiness.score === null ? '' : 'Nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
