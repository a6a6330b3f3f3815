import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { staleness } from '../../../src/core/health/figures/staleness';
import type { HealthInput } from '../../../src/core/health/health-input';
import { throwOut } from '../../../src/core/health/throw-out';
import { IssueLink } from '../../shared/issue-link';
import { useHealthData } from '../health-data';
import { useSettled } from '../refine/use-settled';
import { sinceText, throwOutWords } from './throw-out-words';
import './throw-out.css';

/** What nobody has touched for long, and how much shorter the backlog would be without it. */
export function ThrowOut() {
  const settled = useSettled();
  return (
    <section className="throw-out" aria-labelledby="throw-out">
      <h2 id="throw-out">Throw out</h2>
      {settled === null ? <div className="throw-out-room" role="status" aria-label="Reading the backlog to its end" /> : <Candidates input={settled} />}
    </section>
  );
}

const FIRST = 5;

function Candidates({ input }: { readonly input: HealthInput }) {
  const { context, go } = useHealthData();
  const found = useMemo(() => throwOut(input), [input]);
  if (found.kind === 'not-enough') return <p className="subtle">{found.missing}</p>;
  return (
    <>
      <p>{throwOutWords(found, staleness.name(input))}</p>
      {found.items.length > 0 && (
        <ul className="throw-out-list" aria-label="Not touched for long, from the bottom of the backlog">
          {found.items.slice(0, FIRST).map(({ item: { facts }, days }) => (
            <li key={facts.key}>
              <span className="throw-out-name"><IssueLink issueKey={facts.key} siteUrl={context.siteUrl} /> <span className="throw-out-summary">{facts.summary}</span></span>
              <span className="throw-out-since small subtle">{sinceText(days)}</span>
            </li>
          ))}
        </ul>
      )}
      {found.items.length > 0 && <Button spacing="compact" onClick={() => go({ route: 'items', query: { figure: staleness.id } })}>{`Show all ${found.items.length}`}</Button>}
    </>
  );
}
