import { useContext } from 'react';
import { IssueLink } from '../../../shared/issue-link';
import { LookAlikes } from '../look-alikes';

const SHOWN = 5;

/** Items without an epic that look like this one's own; the list of suggestions below is where they are linked. */
export function LookAlikeItems({ epicKey, siteUrl }: { readonly epicKey: string; readonly siteUrl: string }) {
  const all = useContext(LookAlikes);
  const orphans = all?.get(epicKey) ?? [];
  return (
    <section aria-label="Items that look like its own">
      <h3>Items that look like its own</h3>
      {orphans.length === 0 ? (
        <p className="subtle">{all === null ? 'Being worked out…' : 'None of the items without an epic stands out.'}</p>
      ) : (
        <ul className="look-alikes">
          {orphans.slice(0, SHOWN).map(({ item: { facts } }) => (
            <li key={facts.key}>
              <IssueLink issueKey={facts.key} siteUrl={siteUrl} /> {facts.summary}
            </li>
          ))}
        </ul>
      )}
      {orphans.length > SHOWN && <p className="subtle small">{`${orphans.length - SHOWN} more below, under “Items without an epic”.`}</p>}
    </section>
  );
}
