import { memo } from 'react';
import type { Day } from '../../../../src/core/roadmap/day';
import { STATE_NAMES } from '../state-words';
import { EpicBar } from './epic-bar';
import { datesText } from './epic-words';
import type { Layout } from './layout';
import { StateMark } from './state-mark';
import type { TimeScale } from './time-scale';
import type { EpicLine } from './timeline-lines';

interface EpicLineViewProps {
  readonly line: EpicLine;
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly today: Day;
  readonly locale: string;
  /** All of it in words. */
  readonly words: string;
  /** Its place among all epics, from 1. */
  readonly place: number;
  readonly count: number;
  /** Here the keyboard stands. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
}

/** One epic: its name, how it stands, and its bar. */
export const EpicLineView = memo(function EpicLineView({ line, scale, layout, today, locale, words, place, count, active, selected, onSelect }: EpicLineViewProps) {
  const { epic } = line.row.work;
  const { state } = line.row.figures;
  return (
    // the list answers the keyboard for all its options
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div role="option" className="time-line" aria-selected={selected} aria-posinset={place} aria-setsize={count} tabIndex={active ? 0 : -1} data-epic={epic.key} style={{ top: line.top, height: line.height }} onClick={() => onSelect(epic.key)}>
      <span className="only-read-aloud">{words}</span>
      <div className="time-name" aria-hidden="true">
        <span className="time-title">
          <span className="subtle">{epic.key}</span> {epic.summary}
        </span>
        <span className="time-state">
          <StateMark state={state} />
          {[STATE_NAMES[state], datesText(line.row, today, locale)].filter((part) => part !== null).join(' · ')}
        </span>
      </div>
      <div className="time-track" style={{ left: layout.names }}>
        <EpicBar line={line} scale={scale} layout={layout} />
      </div>
    </div>
  );
});
