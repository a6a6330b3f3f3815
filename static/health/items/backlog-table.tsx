import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { BacklogRow } from './backlog-row';
import type { RankedItem } from './filter';

const STEP = 200;

/** The list in rank order. Only so many rows are drawn at a time: a browser dies of ten thousand. */
export function BacklogTable({ rows, siteUrl }: { readonly rows: readonly RankedItem[]; readonly siteUrl: string }) {
  const [limit, setLimit] = useState(STEP);
  const left = rows.length - limit;
  if (rows.length === 0) return <p className="subtle">No items behind this figure.</p>;
  return (
    <section aria-labelledby="items">
      <h2 id="items" tabIndex={-1} className="only-read-aloud">Items in rank order</h2>
      <table className="backlog">
        <thead>
          <tr>
            <th scope="col" className="cell-rank">#</th>
            <th scope="col">Item</th>
            <th scope="col">Score</th>
            <th scope="col">Missing first</th>
            <th scope="col">Epic</th>
            <th scope="col" className="cell-estimate">Estimate</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <BacklogRow key={row.item.facts.key} row={row} siteUrl={siteUrl} />
          ))}
        </tbody>
      </table>
      {left > 0 && <Button onClick={() => setLimit(limit + STEP)}>{`Show ${Math.min(STEP, left)} more of ${left}`}</Button>}
    </section>
  );
}
