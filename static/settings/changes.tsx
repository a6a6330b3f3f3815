import { useMemo } from 'react';
import type { DefinitionDraft } from '../../src/contract/door';
import type { Definition } from '../../src/core/definition/definition';
import { doneChanges } from '../../src/core/definition/done-changes';
import { BandLozenge } from '../shared/band-lozenge';
import { IssueLink } from '../shared/issue-link';
import { changesText } from './changes-text';
import { doneChangeText } from './done-changes-text';
import { changes, scoredBy, type Change } from './preview';
import type { SiteAndTop } from './use-site';

interface ChangesProps {
  readonly base: Definition;
  readonly draft: DefinitionDraft;
  readonly read: SiteAndTop;
  readonly siteUrl: string;
}

/** What saving would change in the Definition of Done and at the top of the backlog, said before it is saved. */
export function Changes({ base, draft, read, siteUrl }: ChangesProps) {
  const before = useMemo(() => scoredBy(base, read), [base, read]);
  const after = useMemo(() => scoredBy(draft, read), [draft, read]);
  const found = useMemo(() => changes(before, after), [before, after]);
  const done = useMemo(() => doneChanges(base.done, draft.done), [base, draft]);
  const scores = before.length > 0 && (done.length === 0 || found.bands.length + found.scoresOnly > 0);
  if (!scores && done.length === 0) return null;
  return (
    <div className="preview-changes">
      <h3>If you save</h3>
      {scores && <p role="status">{changesText(found, before.length)}</p>}
      {found.bands.length > 0 && (
        <ul className="changes">
          {found.bands.map((change) => (
            <li key={change.key}>
              <span className="change-item">
                <span className="item-key small"><IssueLink issueKey={change.key} siteUrl={siteUrl} /></span>
                <span className="item-summary">{change.summary}</span>
              </span>
              <span className="change-bands">
                <Side of={change.before} /> <span aria-hidden="true">→</span>
                <span className="only-read-aloud">becomes</span> <Side of={change.after} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <ul className="points" aria-label="Definition of Done">
          {done.map((change) => doneChangeText(change)).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Side({ of: { score, band } }: { readonly of: Change['before'] }) {
  if (score === null || band === null) return <span className="subtle">Not scored</span>;
  return (
    <>
      {score} <BandLozenge band={band} />
    </>
  );
}
