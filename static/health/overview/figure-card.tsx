import type { Measure } from '../../../src/core/health/measure';
import { LevelLozenge } from './level-lozenge';

export interface FigureCardProps {
  readonly name: string;
  readonly meaning: string;
  readonly measure: Measure;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A figure that opens to how it is made and to the items behind it. */
export function FigureCard({ name, meaning, measure, pressed, onPress }: FigureCardProps) {
  return (
    <button type="button" className="figure" aria-pressed={pressed} onClick={onPress}>
      <span className="figure-name">{name}</span>
      {measure.kind === 'measured' ? (
        <>
          <span className="figure-head">
            <span className="figure-count">{measure.text}</span>
            {measure.level && <LevelLozenge level={measure.level} />}
          </span>
          {measure.note && <span className="figure-note">{measure.note}</span>}
        </>
      ) : (
        <>
          <span className="figure-none">{measure.reading ? 'Being read…' : 'Not enough data'}</span>
          <span className="figure-note">{measure.missing}</span>
        </>
      )}
      <span className="figure-meaning">{meaning}</span>
    </button>
  );
}
