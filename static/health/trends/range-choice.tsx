import type { TrendDays } from '../../../src/contract/snapshot';

const RANGES: readonly TrendDays[] = [30, 90, 400];

/** How far back the charts go. */
export function RangeChoice({ days, onChoose }: { readonly days: TrendDays; readonly onChoose: (days: TrendDays) => void }) {
  return (
    <fieldset className="trend-range">
      <legend className="only-read-aloud">Range</legend>
      {RANGES.map((one) => (
        <label key={one}>
          <input type="radio" name="trend-range" checked={one === days} onChange={() => onChoose(one)} />
          {`${one} days`}
        </label>
      ))}
    </fieldset>
  );
}
