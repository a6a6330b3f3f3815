import Button from '@atlaskit/button/new';
import { ZOOMS, type Zoom } from './time-scale';
import { ZOOM_WORDS } from './zoom-words';

interface TimelineBarProps {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onToday: () => void;
  /** How many there are. */
  readonly dependencies: number;
  readonly drawn: boolean;
  readonly onDraw: (drawn: boolean) => void;
}

/** What the time line lets one choose. */
export function TimelineBar({ zoom, onZoom, onToday, dependencies, drawn, onDraw }: TimelineBarProps) {
  return (
    <div className="time-choices">
      <fieldset className="time-zoom">
        <legend className="only-read-aloud">Time in sight</legend>
        {ZOOMS.map((one) => (
          <label key={one}>
            <input type="radio" name="time-zoom" checked={one === zoom} onChange={() => onZoom(one)} />
            <span>{ZOOM_WORDS[one]}</span>
          </label>
        ))}
      </fieldset>
      <Button spacing="compact" onClick={onToday}>
        Today
      </Button>
      {dependencies > 0 && (
        <label className="time-toggle">
          <input type="checkbox" checked={drawn} onChange={({ target }) => onDraw(target.checked)} />
          {`Dependencies (${dependencies})`}
        </label>
      )}
    </div>
  );
}
