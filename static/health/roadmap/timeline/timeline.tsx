import { useMemo, useRef, useState } from 'react';
import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import type { EpicRow } from '../epic-row';
import { ARROWS_ON_PAPER, layoutFor } from './layout';
import { TimeAxis } from './time-axis';
import { widthOf, zoomBy, type Zoom } from './time-scale';
import { timeWindow } from './time-window';
import { TimelineBar } from './timeline-bar';
import { TimelineBody } from './timeline-body';
import { TimelineLegend } from './timeline-legend';
import type { EpicLine } from './timeline-lines';
import { useBeginning } from './use-beginning';
import { usePrinting } from './use-printing';
import { useSight } from './use-sight';
import { useTimeMoves } from './use-time-moves';
import { useTimeScale } from './use-time-scale';
import { useTimelineKeys } from './use-timeline-keys';
import { useTimelineModel } from './use-timeline-model';
import { versionMarks } from './version-marks';
import './timeline.css';

interface TimelineProps {
  readonly rows: readonly EpicRow[];
  /** Today where the reader is. */
  readonly today: Day;
  readonly locale: string;
  /** Key of the epic whose details are shown; null without one. */
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The width of a landscape page of A4 within its margins, in CSS pixels. */
const PAPER = 1000;
const NONE: readonly EpicLine[] = [];
/** Drawn around what is in sight, in pixels. */
const AROUND = 300;

/** Epics on a time axis, in a scroll area of its own, because Jira makes the app's frame as high as its content. */
export function Timeline({ rows, today, locale, selected, onSelect }: TimelineProps) {
  const area = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sight = useSight(area);
  const printing = usePrinting();
  const [zoom, setZoom] = useState<Zoom>('half-year');
  const [arrows, setArrows] = useState(true);

  const layout = layoutFor(printing ? PAPER : sight.width);
  const inSight = Math.max(0, (printing ? PAPER : sight.width) - layout.names);
  const window = useMemo(() => timeWindow(rows, today), [rows, today]);
  const now = dayNumber(today) ?? 0;
  const { scale, hold } = useTimeScale(area, { zoom: printing ? 'fit' : zoom, window, inSight, today: now });
  const model = useTimelineModel(rows, today, locale, layout.row);
  const versions = useMemo(() => versionMarks(rows, scale), [rows, scale]);

  const moves = useTimeMoves({ area, scale, inSight, hold, zoom, setZoom, today: now, locale });
  const keys = useTimelineKeys(model.epics, list, {
    bring: moves.bring,
    select: onSelect,
    scroll: moves.scroll,
    zoom: (steps) => moves.zoomTo(zoomBy(zoom, steps), keys.active),
    toToday: moves.toToday,
  });

  useBeginning(area, inSight > 0 ? model.epics : NONE, layout.row, selected);

  const drawn = printing ? { from: 0, to: widthOf(scale) } : { from: sight.left - AROUND, to: sight.left + sight.width + AROUND };
  const shown = keys.within ? (keys.active?.key ?? null) : selected;
  const shared = { scale, layout, versions, today, ...drawn };
  return (
    <div className={`timeline${layout.narrow ? ' timeline-narrow' : ''}`}>
      <TimelineBar zoom={zoom} onZoom={(next) => moves.zoomTo(next, keys.active)} onToday={moves.toToday} dependencies={model.dependencies.length} drawn={arrows} onDraw={setArrows} />
      <div className="time-area" ref={area}>
        {rows.length === 0 && <p className="time-none subtle">There is no epic to draw.</p>}
        {inSight > 0 && rows.length > 0 && (
          <div className="time-sheet" style={{ width: layout.names + widthOf(scale) }}>
            <TimeAxis {...shared} locale={locale} />
            <TimelineBody {...shared} list={list} model={model} locale={locale} sight={sight} printing={printing} arrows={arrows} keys={keys} selected={selected} onSelect={onSelect} />
          </div>
        )}
      </div>
      {arrows && model.dependencies.length > 0 && model.height > ARROWS_ON_PAPER && <p className="time-paper small subtle">Arrows of dependencies are left out on paper where the epics need more than a page.</p>}
      <p className="time-words small" aria-hidden="true">
        {model.words.get(shown ?? '') ?? <span className="subtle">Choose an epic to read here what its row shows.</span>}
      </p>
      <p className="time-help small subtle">Up and down move between epics, left and right in time. + and − zoom, T goes to today, Enter shows an epic.</p>
      <TimelineLegend />
      <span className="only-read-aloud" role="status">
        {moves.said}
      </span>
    </div>
  );
}
