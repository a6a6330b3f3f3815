import { IssueLink } from '../../../shared/issue-link';
import type { EpicLink, EpicLinks } from './dependencies-of';

const SHOWN = 5;

/** Which epics this one waits for, and which wait for it. */
export function Dependencies({ links: { blocks, blockedBy }, siteUrl }: { readonly links: EpicLinks; readonly siteUrl: string }) {
  return (
    <section aria-label="Dependencies">
      <h3>Dependencies</h3>
      {blocks.length + blockedBy.length === 0 && <p className="subtle">No link says that it blocks another open epic or waits for one.</p>}
      <ul>
        {blockedBy.map((link) => <OneLink key={`by-${link.epic.key}`} words="Is blocked by" link={link} siteUrl={siteUrl} />)}
        {blocks.map((link) => <OneLink key={link.epic.key} words="Blocks" link={link} siteUrl={siteUrl} />)}
      </ul>
    </section>
  );
}

function OneLink({ words, link: { epic, through, circular }, siteUrl }: { readonly words: string; readonly link: EpicLink; readonly siteUrl: string }) {
  return (
    <li>
      {words} <IssueLink issueKey={epic.key} siteUrl={siteUrl} /> {epic.summary}
      {through.length > 0 && <span className="subtle">{` through ${through.slice(0, SHOWN).join(', ')}${through.length > SHOWN ? ` and ${through.length - SHOWN} more` : ''}`}</span>}
      {circular && <span> – they wait for each other, so neither can be finished first.</span>}
    </li>
  );
}
