import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { staleness } from '../../../src/core/health/figures/staleness';
import type { Figure } from '../../../src/core/health/figure';
import { backlogInTime } from '../../../src/core/health/figures/backlog-in-time';
import { notEnough, type Measure } from '../../../src/core/health/measure';
import { throwOut } from '../../../src/core/health/throw-out';
import { IssueLink } from '../../shared/issue-link';
import { useHealthData } from '../health-data';
import { useSettled } from '../refine/use-settled';
import type { KnownFigures } from '../use-figures';
import { sinceText, throwOutWords } from './throw-out-words';
import './throw-out.css';

/** What nobody has touched for long, and how much shorter the backlog would be without it. */
export function ThrowOut() {
  const settled = useSettled();
  return (
    <section className="throw-out" aria-labelledby="throw-out">
      <h2 id="throw-out">Throw out</h2>
      {settled === null ? <div className="throw-out-room" role="status" aria-label="Reading the backlog to its end" /> : <Candidates figures={settled} />}
    </section>
  );
}

const FIRST = 5;

const measureOf = ({ shown }: KnownFigures, wanted: Figure): Measure => shown.find(({ figure }) => figure === wanted)?.measure ?? notEnough('This is not measured.');

function Candidates({ figures }: { readonly figures: KnownFigures }) {
  const { context, go } = useHealthData();
  const found = useMemo(() => throwOut(figures.input, measureOf(figures, staleness), measureOf(figures, backlogInTime)), [figures]);
  if (found.kind === 'not-enough') return <p className="subtle">{found.missing}</p>;
  return (
    <>
      <p>{throwOutWords(found, staleness.name(figures.input))}</p>
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
