import type { EpicDependencies, EpicLink } from '../../../../src/core/roadmap/epic-dependencies';
import { IssueLink } from '../../../shared/issue-link';

const SHOWN = 5;

interface DependenciesProps {
  readonly dependencies: EpicDependencies | undefined;
  readonly epicKey: string;
  readonly siteUrl: string;
}

/** Which epics this one waits for, and which wait for it. */
export function Dependencies({ dependencies, epicKey, siteUrl }: DependenciesProps) {
  const { blocks = [], blockedBy = [] } = dependencies ?? {};
  return (
    <section aria-label="Dependencies">
      <h3>Dependencies</h3>
      {blocks.length + blockedBy.length === 0 && <p className="subtle">No link says that it blocks another epic or waits for one.</p>}
      <ul>
        {blockedBy.map((link) => <Link key={`by-${link.epic.key}`} words="Is blocked by" link={link} epicKey={epicKey} siteUrl={siteUrl} />)}
        {blocks.map((link) => <Link key={link.epic.key} words="Blocks" link={link} epicKey={epicKey} siteUrl={siteUrl} />)}
      </ul>
    </section>
  );
}

function Link({ words, link: { epic, through }, epicKey, siteUrl }: { readonly words: string; readonly link: EpicLink } & Omit<DependenciesProps, 'dependencies'>) {
  const items = through.filter((key) => key !== epicKey);
  return (
    <li>
      {words} <IssueLink issueKey={epic.key} siteUrl={siteUrl} /> {epic.summary}
      {items.length > 0 && <span className="subtle"> through {items.slice(0, SHOWN).join(', ')}{items.length > SHOWN && ` and ${items.length - SHOWN} more`}</span>}
    </li>
  );
}
