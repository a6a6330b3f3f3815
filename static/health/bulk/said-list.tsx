import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Said } from '../../shared/batch/account';
import { IssueLink } from '../../shared/issue-link';

const MOST_KEYS = 12;
const MOST_REASONS = 8;

/** Which items, and what is to be said of them; the reason that concerns most of them first. */
export function SaidList({ title, said, siteUrl }: { readonly title: string; readonly said: readonly Said[]; readonly siteUrl: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? said : said.slice(0, MOST_REASONS);
  return (
    <div className="bulk-said">
      <h4>{title}</h4>
      <ul>
        {shown.map(({ words, keys }) => (
          <li key={words}>
            <span className="bulk-keys">
              {keys.slice(0, MOST_KEYS).map((key, index) => (
                <span key={key}>{index > 0 && ', '}<IssueLink issueKey={key} siteUrl={siteUrl} /></span>
              ))}
              {keys.length > MOST_KEYS && <span className="subtle"> and {keys.length - MOST_KEYS} more</span>}
            </span>
            <span className="bulk-words subtle">{words}</span>
          </li>
        ))}
      </ul>
      {shown.length < said.length && <div><Button spacing="compact" onClick={() => setAll(true)}>{`Show all ${said.length} reasons`}</Button></div>}
    </div>
  );
}
