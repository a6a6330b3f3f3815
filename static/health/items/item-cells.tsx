import { memo, type ChangeEvent } from 'react';
import { BandLozenge } from '../../shared/band-lozenge';
import { IssueLink } from '../../shared/issue-link';
import { shelfMark } from '../../shared/shelf-mark';
import { StatusLozenge } from '../../shared/status-lozenge';
import { CutText } from './cut-text';
import type { RankedItem } from './filter';
import { missingText } from './missing-rules';
import { daysText, estimateText } from './row-text';
import { RowWay } from './row-way';

interface ItemRowProps {
  readonly row: RankedItem;
  readonly sprint: string | null;
  readonly siteUrl: string;
  readonly now: number;
  readonly selected: boolean;
  /** Whether the keyboard stands here: only then its links are stops of the Tab key. */
  readonly active: boolean;
  readonly onSelect: (key: string, range: boolean) => void;
}

/** The cells of one item. On a narrow screen they stack and carry their column's name themselves. */
export const ItemCells = memo(function ItemCells({ row, sprint, siteUrl, now, selected, active, onSelect }: ItemRowProps) {
  const { facts, readiness, shelf, life } = row.item;
  const mark = shelfMark(shelf);
  const missing = missingText(readiness);
  const epic = facts.parent?.summary || (facts.parent?.key ?? '');
  const tabIndex = active ? 0 : -1;
  const select = ({ nativeEvent }: ChangeEvent) => onSelect(facts.key, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <>
      <div role="gridcell" className="cell-check">
        <input type="checkbox" aria-label={`Select ${facts.key}`} checked={selected} tabIndex={tabIndex} onChange={select} />
      </div>
      <div role="gridcell" className="cell-rank subtle">{row.rank}</div>
      <div role="gridcell" className="cell-item">
        <span className="item-head small">
          <IssueLink issueKey={facts.key} siteUrl={siteUrl} tabIndex={tabIndex} /> <span className="subtle">{facts.type.name}</span>
        </span>
        <CutText text={facts.summary} lines={2} active={active} />
      </div>
      <div role="gridcell" className="cell-score">
        {readiness.score === null ? (
          <span className="subtle">Not scored</span>
        ) : (
          <>
            <span className="score">{readiness.score}</span> {readiness.band && <BandLozenge band={readiness.band} />}
            {mark && <span className="item-mark subtle small">{mark}</span>}
          </>
        )}
      </div>
      <div role="gridcell" className="cell-missing" data-name="Missing">
        {missing !== '' ? <CutText text={missing} lines={2} active={active} /> : readiness.score !== null && <span className="subtle">Nothing</span>}
        <RowWay readiness={readiness} active={active} />
      </div>
      <div role="gridcell" className="cell-epic" data-name="Epic">
        {facts.parent ? (
          <CutText text={epic} lines={2} active={active}>
            <IssueLink issueKey={facts.parent.key} siteUrl={siteUrl} tabIndex={tabIndex}>{epic}</IssueLink>
          </CutText>
        ) : (
          <span className="subtle">No epic</span>
        )}
        {sprint !== null && <span className="item-sprint subtle small">{sprint}</span>}
      </div>
      <div role="gridcell" className="cell-estimate" data-name="Estimate">{estimateText(facts.estimate)}</div>
      <div role="gridcell" className="cell-age" data-name="Age">
        <span>{daysText(life?.created, now)}</span>
        <span className="cell-changed subtle">{daysText(life?.updated, now)}</span>
      </div>
      <div role="gridcell" className="cell-status" data-name="Status"><StatusLozenge status={facts.status} /></div>
    </>
  );
});
