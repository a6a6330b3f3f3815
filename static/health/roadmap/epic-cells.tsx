import { memo } from 'react';
import type { HealthInput } from '../../../src/core/health/health-input';
import type { Day } from '../../../src/core/roadmap/day';
import { IssueLink } from '../../shared/issue-link';
import { epicDayText } from './epic-day-text';
import type { EpicRow } from './epic-row';
import { blockedText, countProgress, dueVersion, forecastText, fuelText, readinessText, sizeProgress } from './figure-words';
import { ProgressBar, ReadinessBar } from './share-bars';
import { StateLozenge } from './state-lozenge';
import { stateWords } from './state-words';

interface EpicCellsProps {
  readonly row: EpicRow;
  readonly today: Day;
  readonly locale: string;
  readonly siteUrl: string;
  readonly past: HealthInput['past'];
  /** Due next, without enough ready work. */
  readonly hungry: boolean;
  readonly open: boolean;
  readonly detailsId: string;
  readonly onToggle: (key: string) => void;
}

/** The cells of one epic. On a narrow screen they stack and carry their column's name themselves. */
export const EpicCells = memo(function EpicCells({ row, today, locale, siteUrl, past, hungry, open, detailsId, onToggle }: EpicCellsProps) {
  const { work: { epic }, figures } = row;
  const words = stateWords(figures, today, locale);
  const version = dueVersion(epic, figures.due);
  const isDone = figures.state === 'done';
  const none = <span className="subtle">–</span>;
  return (
    <>
      <div role="cell" className="epic-name">
        <span className="small"><IssueLink issueKey={epic.key} siteUrl={siteUrl} /></span>
        <button type="button" className="epic-open" aria-expanded={open} aria-controls={open ? detailsId : undefined} data-epic={epic.key} onClick={() => onToggle(epic.key)}>
          <span className="epic-sign" aria-hidden="true">{open ? '▾' : '▸'}</span>
          {epic.summary}
        </button>
      </div>
      <div role="cell" className="epic-state">
        <StateLozenge words={words} />
        {words.why !== '' && <span className="epic-why small subtle">{words.why}</span>}
        {hungry && <span className="epic-why small">Needs ready work</span>}
      </div>
      <div role="cell" data-name="Dates">
        <span className="epic-part">{epic.start === null ? 'No start' : epicDayText(epic.start, today, locale)}</span>
        <span className="epic-part">{figures.due === null ? 'No due date' : `Due ${epicDayText(figures.due, today, locale)}`}</span>
        {version !== null && <span className="epic-part small subtle">from version {version}</span>}
      </div>
      <div role="cell" data-name="Progress">
        <ProgressBar count={figures.count} />
        <span className="epic-part">{countProgress(figures)}</span>
        <span className="epic-part small subtle">{sizeProgress(figures)}</span>
      </div>
      <div role="cell" data-name="Open items">
        <ReadinessBar bands={figures.bands} />
        <span className="epic-part">{readinessText(figures)}</span>
      </div>
      <div role="cell" data-name="Ready work lasts">{isDone ? none : fuelText(figures, past)}</div>
      <div role="cell" data-name="Forecast">{forecastText(figures, today, locale) || none}</div>
      <div role="cell" data-name="Blocked">{blockedText(row) || none}</div>
    </>
  );
});
