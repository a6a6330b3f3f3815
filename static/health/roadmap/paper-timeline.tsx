import { dayNumber, type Day } from '../../../src/core/roadmap/day';
import type { EpicRow } from './epic-row';
import { paperBar } from './paper-bar';
import { STATE_NAMES } from './state-words';
import { ticks, unitsOf } from './timeline/axis-ticks';
import { datesText } from './timeline/epic-words';
import { tickText } from './timeline/tick-text';
import { scaleOf, xOf, type TimeScale } from './timeline/time-scale';
import { timeWindow } from './timeline/time-window';
import { timelineLines } from './timeline/timeline-lines';

interface PaperTimelineProps {
  readonly rows: readonly EpicRow[];
  readonly today: Day;
  readonly locale: string;
}

/** CSS pixels that the axis has beside the names on a landscape page of A4. */
const WIDTH = 720;
const ROW = 26;

const share = (x: number): string => `${(100 * x) / WIDTH}%`;

/** All of the time line at once, in greys, because few print in colour. The table below it has every number. */
export function PaperTimeline({ rows, today, locale }: PaperTimelineProps) {
  const scale = scaleOf('fit', timeWindow(rows, today), WIDTH);
  const epics = timelineLines(rows, today, ROW).lines.flatMap((line) => (line.kind === 'epic' && (line.span !== null || line.row.figures.range !== null) ? [line.row] : []));
  if (epics.length === 0) return null;
  const { fine, coarse } = unitsOf(scale);
  const now = xOf(scale, (dayNumber(today) ?? 0) + 0.5);
  const marks = ticks(scale, fine, 0, WIDTH).map(({ x }) => x);
  return (
    <figure className="paper-time" aria-hidden="true">
      <div className="paper-axis">
        {[coarse, fine].map((unit) => unit !== null && (
          <div className="paper-ticks" key={unit}>
            {ticks(scale, unit, 0, WIDTH).map(({ start, x, width }) => <span key={start} style={{ left: share(x), width: share(width) }}>{tickText(unit, start, locale, unit === coarse || coarse === null)}</span>)}
          </div>
        ))}
      </div>
      {epics.map((row) => (
        <div className="paper-epic" key={row.work.epic.key}>
          <div className="paper-name">
            <span>{row.work.epic.key} {row.work.epic.summary}</span>
            <span className="paper-state">{[STATE_NAMES[row.figures.state], datesText(row, today, locale)].filter((part) => part !== null).join(' · ')}</span>
          </div>
          <Track row={row} scale={scale} today={today} marks={marks} now={now} />
        </div>
      ))}
      <figcaption>Bar: from start to due date, dark as far as its items are done, dashed where a date is missing. Line below it: when the open items are done in 70 of 100 simulated futures, with the middle one marked. Dashed line: today.</figcaption>
    </figure>
  );
}

function Track({ row, scale, today, marks, now }: Pick<PaperTimelineProps, 'today'> & { readonly row: EpicRow; readonly scale: TimeScale; readonly marks: readonly number[]; readonly now: number }) {
  const { time, forecast } = paperBar(row, scale, today);
  return (
    <svg className="paper-track" viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none">
      {marks.map((x) => <line key={x} x1={x} x2={x} y1={0} y2={ROW} stroke="#ddd" />)}
      {time && <rect x={time.left} y={4} width={time.width} height={10} fill="#e4e4e4" stroke="#555" strokeDasharray={time.isOpen ? '3 2' : undefined} />}
      {time && time.done > 0 && <rect x={time.left} y={4} width={time.done} height={10} fill="#666" />}
      {forecast && <rect x={forecast.left} y={19} width={forecast.width} height={2.5} fill="#000" />}
      {forecast && <rect x={forecast.middle - 1} y={16.5} width={2} height={7.5} fill="#000" />}
      <line x1={now} x2={now} y1={0} y2={ROW} stroke="#000" strokeDasharray="3 3" />
    </svg>
  );
}
