import { createPortal, flushSync } from 'react-dom';
import { useCallback, useState } from 'react';
import type { ContradictionList } from './contradiction-words';
import { epicDayText } from './epic-day-text';
import type { EpicRow } from './epic-row';
import { countProgress, forecastText, fuelText, readinessText } from './figure-words';
import { PaperTimeline } from './paper-timeline';
import { stateLine, stateWords } from './state-words';
import type { KnownRoadmap } from './use-roadmap';
import './paper-timeline.css';
import './print.css';

interface PrintSheetProps {
  readonly roadmap: KnownRoadmap;
  readonly rows: readonly EpicRow[];
  readonly lists: readonly ContradictionList[];
  readonly projectKey: string;
  readonly locale: string;
}

/** The roadmap as a clean page: title and day, the time line as a whole, every epic that is shown with its numbers, and what does not fit together. On paper it takes the place of the page. */
export function PrintSheet({ roadmap: { input, coverage }, rows, lists, projectKey, locale }: PrintSheetProps) {
  const { today, health: { past } } = input;
  return createPortal(
    <div className="print-sheet">
      <h1>Roadmap of {projectKey}</h1>
      <p>{epicDayText(today, '0001-01-01', locale)}</p>
      <ul>
        {coverage.map(({ figure, measure }) => <li key={figure.id}>{figure.name}: {measure.kind === 'measured' ? `${measure.text} (${measure.note})` : measure.missing}</li>)}
      </ul>
      <PaperTimeline rows={rows} today={today} locale={locale} />
      <table>
        <thead>
          <tr><th>Epic</th><th>Status</th><th>Start</th><th>Due</th><th>Progress</th><th>Open items</th><th>Ready work lasts</th><th>Forecast</th></tr>
        </thead>
        <tbody>
          {rows.map(({ work: { epic }, figures }) => (
            <tr key={epic.key}>
              <td>{epic.key} {epic.summary}</td>
              <td>{stateLine(stateWords(figures, today, locale))}</td>
              <td>{epic.start === null ? '' : epicDayText(epic.start, today, locale)}</td>
              <td>{figures.due === null ? '' : epicDayText(figures.due, today, locale)}</td>
              <td>{countProgress(figures)}</td>
              <td>{readinessText(figures)}</td>
              <td>{figures.state === 'done' ? '' : fuelText(figures, past)}</td>
              <td>{forecastText(figures, today, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lists.map(({ id, title, lines }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul>{lines.map(({ key, summary, what, remedy }) => <li key={key}>{key} {summary}{what === '' ? '' : `: ${what}`}. {remedy}</li>)}</ul>
        </section>
      ))}
    </div>,
    document.body,
  );
}

/** Whether the sheet stands on the page, and the way to print it: it is drawn only for that moment. */
export function usePrint(): [boolean, () => void] {
  const [printing, setPrinting] = useState(false);
  const print = useCallback(() => {
    flushSync(() => setPrinting(true));
    // the browser answers when the dialog is closed
    window.print();
    setPrinting(false);
  }, []);
  return [printing, print];
}
