import { ScoreHeader } from '../panel/score-header';
import type { ScreenContext } from '../shared/context';
import { dateText } from '../shared/date-text';
import { wayLine } from '../shared/way-text';
import type { Status } from './status-of';

const title = <h1 className="only-read-aloud">Readiness</h1>;
const PANEL = 'Open the Readiness panel for the fixes.';

export function StatusWords({ status, context }: { readonly status: Status; readonly context: ScreenContext }) {
  if (status.kind === 'not-scored') return <main className="status">{title}<p className="subtle">{status.because}</p></main>;
  if (status.kind === 'frozen') {
    const at = dateText(status.scoredAt, context.locale, context.timezone);
    return (
      <main className="status">
        {title}
        <ScoreHeader score={status.score} band={status.band} sentence={`The score of ${at}. Done items are not rescored.`} />
      </main>
    );
  }
  const { score, band, missing, more, mark, way } = status;
  return (
    <main className="status">
      {title}
      <ScoreHeader score={score} band={band} sentence={missing.length === 0 ? 'Nothing is missing.' : 'Missing first:'} />
      {mark && <p>{mark}. <span className="subtle small">See the Readiness panel.</span></p>}
      {missing.length > 0 && (
        <>
          <ol className="status-missing">
            {missing.map((problem) => <li key={problem}>{problem}</li>)}
          </ol>
          <p className="subtle small">{more > 0 && `And ${more} more. `}{way && `${wayLine(way)}. `}{PANEL}</p>
        </>
      )}
    </main>
  );
}
