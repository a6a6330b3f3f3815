import type { Said } from '../../shared/batch/account';
import { IssueLink } from '../../shared/issue-link';

const MOST_KEYS = 12;

/** Reasons, each with how many items it concerns and which. */
export function SaidList({ title, said, siteUrl }: { readonly title: string; readonly said: readonly Said[]; readonly siteUrl: string }) {
  return (
    <div className="bulk-said">
      <h4>{title}</h4>
      <ul>
        {said.map(({ words, keys }) => (
          <li key={words}>
            <span className="bulk-words">{words}</span>{' '}
            <span className="small">
              {keys.slice(0, MOST_KEYS).map((key, index) => (
                <span key={key}>{index > 0 && ', '}<IssueLink issueKey={key} siteUrl={siteUrl} /></span>
              ))}
              {keys.length > MOST_KEYS && <span className="subtle"> and {keys.length - MOST_KEYS} more</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
