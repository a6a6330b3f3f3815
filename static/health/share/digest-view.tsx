import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { IssueLink } from '../../shared/issue-link';
import { issueUrl } from '../../shared/open-issue';
import { useEscape } from '../../shared/use-escape';
import { useHealthData } from '../health-data';
import { CopyMarkdown } from './copy-markdown';
import type { Digest, Piece } from './digest';
import { toMarkdown } from './digest-markdown';
import { useDigest } from './use-digest';
import './digest.css';

/** The digest to read, copy and print. It stands in the page: a frame grows with its content. */
export function DigestView({ onClose }: { readonly onClose: () => void }) {
  const { context } = useHealthData();
  const digest = useDigest();
  const place = useEscape<HTMLElement>(onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const [markdown, setMarkdown] = useState<string | null>(null);
  const ready = digest !== null;
  useEffect(() => {
    if (ready) heading.current?.focus();
  }, [ready]);
  return (
    <section className="digest" aria-labelledby="digest" ref={place}>
      <h2 id="digest" tabIndex={-1} ref={heading}>{digest?.title ?? 'Writing the digest…'}</h2>
      {digest === null ? <div className="digest-room" role="status" aria-label="Writing the digest" /> : <DigestText digest={digest} siteUrl={context.siteUrl} />}
      <div className="digest-buttons">
        {digest !== null && markdown === null && <Button appearance="primary" onClick={() => setMarkdown(toMarkdown(digest, (key) => issueUrl(context.siteUrl, key)))}>Copy as Markdown</Button>}
        {digest !== null && <Button onClick={() => window.print()}>Print</Button>}
        <Button appearance="subtle" onClick={onClose}>Close</Button>
      </div>
      {markdown !== null && <CopyMarkdown text={markdown} />}
    </section>
  );
}

function DigestText({ digest: { sections, caveats }, siteUrl }: { readonly digest: Digest; readonly siteUrl: string }) {
  const piece = (one: Piece, index: number) =>
    typeof one === 'string' ? one : (
      <span key={index}>
        <IssueLink issueKey={one.key} siteUrl={siteUrl} /> {one.summary}
      </span>
    );
  return (
    <>
      {sections.map(({ title, lines }) => (
        <div key={title} className="digest-section">
          <h3>{title}</h3>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line.map(piece)}</li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="digest-caveats small subtle">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </>
  );
}
