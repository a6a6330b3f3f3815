import type { Measure } from '../../../src/core/health/measure';
import { LevelLozenge } from './level-lozenge';

export interface FigureCardProps {
  readonly name: string;
  readonly measure: Measure;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A figure in three short lines, that opens to what it means and how it is made. */
export function FigureCard({ name, measure, pressed, onPress }: FigureCardProps) {
  return (
    <button type="button" className="figure" aria-pressed={pressed} onClick={onPress}>
      <span className="figure-name">{name}</span>
      {measure.kind === 'measured' ? (
        <>
          <span className="figure-head">
            <span className="figure-count">{measure.text}</span>
            {measure.level && <LevelLozenge level={measure.level} />}
          </span>
          <span className="figure-note">{measure.note}</span>
        </>
      ) : (
        <>
          <span className="figure-none">{measure.reading ? 'Being read…' : 'Not enough data'}</span>
          <span className="figure-note">{measure.missing}</span>
        </>
      )}
    </button>
  );
}
