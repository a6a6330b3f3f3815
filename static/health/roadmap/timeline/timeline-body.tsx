import type { RefObject } from 'react';
import type { Day } from '../../../../src/core/roadmap/day';
import { DependencyLines } from './dependency-lines';
import { EpicLineView } from './epic-line-view';
import { ARROWS_ON_PAPER, type Layout } from './layout';
import { linesInSight } from './lines-in-sight';
import { TimeGrid } from './time-grid';
import type { TimeScale } from './time-scale';
import type { Sight } from './use-sight';
import type { TimelineKeys } from './use-timeline-keys';
import type { TimelineModel } from './use-timeline-model';
import type { VersionMark } from './version-marks';

interface TimelineBodyProps {
  readonly list: RefObject<HTMLDivElement>;
  readonly model: TimelineModel;
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly versions: readonly VersionMark[];
  readonly today: Day;
  readonly locale: string;
  readonly sight: Sight;
  /** What of the scale is drawn, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly printing: boolean;
  /** Are dependencies drawn? */
  readonly arrows: boolean;
  readonly keys: TimelineKeys;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The epics, the calendar behind them and the arrows between them. */
export function TimelineBody({ list, model, scale, layout, versions, today, locale, sight, from, to, printing, arrows, keys, selected, onSelect }: TimelineBodyProps) {
  const [top, bottom] = printing ? [0, model.height] : [sight.top, sight.top + sight.height];
  const drawn = printing ? model.lines : linesInSight(model.lines, top, bottom, keys.active?.key ?? null);
  const arrowsDrawn = arrows && (!printing || model.height <= ARROWS_ON_PAPER);
  const places = new Map(model.epics.map(({ key }, index) => [key, index + 1]));
  return (
    <div className="time-body" style={{ height: model.height }}>
      <TimeGrid scale={scale} layout={layout} versions={versions} today={today} from={from} to={to} />
      {arrowsDrawn && <DependencyLines dependencies={model.dependencies} lines={model.byKey} scale={scale} layout={layout} height={model.height} from={top} to={bottom} active={keys.within ? (keys.active?.key ?? null) : selected} />}
      <div role="listbox" aria-label="Epics by due date" className="time-list" ref={list} tabIndex={-1} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} onBlur={keys.onBlur}>
        {drawn.map((line) =>
          line.kind === 'group' ? (
            <div key="group" role="presentation" className="time-group" style={{ top: line.top, height: line.height }}>
              <span aria-hidden="true">{line.name}</span>
            </div>
          ) : (
            <EpicLineView
              key={line.key}
              line={line}
              scale={scale}
              layout={layout}
              today={today}
              locale={locale}
              words={model.words.get(line.key) ?? ''}
              place={places.get(line.key) ?? 1}
              count={model.epics.length}
              active={line.key === keys.active?.key}
              selected={line.key === selected}
              onSelect={onSelect}
            />
          ),
        )}
      </div>
    </div>
  );
}
