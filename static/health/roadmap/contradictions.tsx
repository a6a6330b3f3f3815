import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { IssueLink } from '../../shared/issue-link';
import { itemsWayText } from './items-named';
import type { ContradictionLine, ContradictionList } from './contradiction-words';

const FIRST = 5;

interface ContradictionsProps {
  readonly lists: readonly ContradictionList[];
  readonly siteUrl: string;
  /** Opens the details of an epic. */
  readonly onEpic: (key: string) => void;
  readonly onItems: (keys: readonly string[]) => void;
}

/** What does not fit together on the roadmap, with what to do about it. Nothing at all where everything fits. */
export function ContradictionSections({ lists, siteUrl, onEpic, onItems }: ContradictionsProps) {
  if (lists.length === 0) return null;
  return (
    <section className="contradictions" aria-labelledby="contradictions">
      <h2 id="contradictions">What does not fit together</h2>
      {lists.map((list) => <OneList key={list.id} list={list} siteUrl={siteUrl} onEpic={onEpic} onItems={onItems} />)}
    </section>
  );
}

function OneList({ list: { id, title, lines }, siteUrl, onEpic, onItems }: { readonly list: ContradictionList } & Omit<ContradictionsProps, 'lists'>) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <section aria-labelledby={`contradictions-${id}`}>
      <h3 id={`contradictions-${id}`}>{`${title} (${lines.length})`}</h3>
      <ul>
        {shown.map((line) => <Line key={line.key} line={line} siteUrl={siteUrl} onEpic={onEpic} onItems={onItems} />)}
      </ul>
      {lines.length > FIRST && <Button appearance="subtle" spacing="compact" onClick={() => setAll(!all)}>{all ? 'Show fewer' : `Show all ${lines.length}`}</Button>}
    </section>
  );
}

function Line({ line: { key, summary, what, items, remedy }, siteUrl, onEpic, onItems }: { readonly line: ContradictionLine } & Omit<ContradictionsProps, 'lists'>) {
  return (
    <li className="contradiction">
      <span><IssueLink issueKey={key} siteUrl={siteUrl} /> <button type="button" className="epic-open epic-inline" title="Show its details" onClick={() => onEpic(key)}>{summary}</button>{what === '' ? '' : `: ${what}.`}</span>
      <span className="subtle">{remedy}</span>
      {items.length > 0 && (
        <Button appearance="subtle" spacing="compact" aria-label={`${itemsWayText(items.length)} of ${key}`} onClick={() => onItems(items)}>
          {itemsWayText(items.length)}
        </Button>
      )}
    </li>
  );
}
