import type { Range } from '../../../src/core/health/measure';
import { LevelLozenge } from './level-lozenge';
import type { FigureCardProps } from './figure-card';

interface RunwayCardProps extends FigureCardProps {
  /** How many periods of ready work are wanted. */
  readonly wanted: number;
}

/** The first figure of the page as a sentence, with its range on a scale. */
export function RunwayCard({ name, measure, pressed, onPress, wanted }: RunwayCardProps) {
  return (
    <button type="button" className="figure runway" aria-pressed={pressed} onClick={onPress}>
      <span className="figure-head">
        <span className="figure-name">{name}</span>
        {measure.kind === 'measured' && measure.level && <LevelLozenge level={measure.level} />}
      </span>
      {measure.kind === 'measured' ? (
        <>
          <span className="runway-sentence">{`Ready work for ${measure.text}; you want ${wanted}`}</span>
          {measure.range && <RunwayScale range={measure.range} wanted={wanted} />}
          <span className="figure-note">{measure.note}</span>
        </>
      ) : (
        <>
          <span className="figure-none">Not enough data</span>
          <span className="figure-note">{measure.missing}</span>
        </>
      )}
    </button>
  );
}

/** The range against what is wanted; the sentence above says the same in words. */
function RunwayScale({ range: { low, high }, wanted }: { readonly range: Range; readonly wanted: number }) {
  const end = Math.max(wanted * 2.5, high * 1.1);
  const at = (value: number): string => `${(value / end) * 100}%`;
  return (
    <span className="scale" aria-hidden="true">
      <span className="scale-range" style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
      <span className="scale-wanted" style={{ left: at(wanted) }} />
      <span className="scale-label" style={{ left: at(wanted) }}>{`wanted: ${wanted}`}</span>
    </span>
  );
}
