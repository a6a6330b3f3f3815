import { memo } from 'react';
import { BandLozenge } from '../../shared/band-lozenge';
import { IssueLink } from '../../shared/issue-link';
import { shelfMark } from '../../shared/shelf-mark';
import { StatusLozenge } from '../../shared/status-lozenge';
import type { RankedItem } from './filter';
import { RowWay } from './row-way';
import { estimateText, missingFirst } from './row-text';

/** One item. On a narrow screen the cells stack and carry their column's name themselves. */
export const BacklogRow = memo(function BacklogRow({ row, siteUrl }: { readonly row: RankedItem; readonly siteUrl: string }) {
  const { facts, readiness, shelf } = row.item;
  const mark = shelfMark(shelf);
  return (
    <tr>
      <td className="cell-rank subtle">{row.rank}</td>
      <td className="cell-item">
        <span className="item-head small">
          <IssueLink issueKey={facts.key} siteUrl={siteUrl} /> <span className="subtle">{facts.type.name}</span>
        </span>
        <span className="item-summary">{facts.summary}</span>
      </td>
      <td className="cell-score">
        {readiness.score === null ? (
          <span className="subtle">Not scored</span>
        ) : (
          <>
            <span className="score">{readiness.score}</span> {readiness.band && <BandLozenge band={readiness.band} />}
            {mark && <span className="item-mark subtle small">{mark}</span>}
          </>
        )}
      </td>
      <td className="cell-missing" data-name="Missing first">
        {missingFirst(readiness)}
        <RowWay readiness={readiness} />
      </td>
      <td className="cell-epic" data-name="Epic">
        {facts.parent ? <IssueLink issueKey={facts.parent.key} siteUrl={siteUrl}>{facts.parent.summary || facts.parent.key}</IssueLink> : <span className="subtle">No epic</span>}
      </td>
      <td className="cell-estimate" data-name="Estimate">{estimateText(facts.estimate)}</td>
      <td className="cell-status" data-name="Status"><StatusLozenge status={facts.status} /></td>
    </tr>
  );
});
