import type { RoadmapInput } from '../../../../src/core/roadmap/roadmap-input';
import { percentText } from '../../../../src/core/health/figure-text';
import { countText } from '../../../../src/core/count-text';
import type { EpicRow } from '../epic-row';
import { blockedText, countProgress, forecastText, fuelText, readinessText, sizeProgress } from '../figure-words';
import { stateLine, stateWords } from '../state-words';

export interface FigureLine {
  readonly name: string;
  readonly value: string;
  /** How it is made. */
  readonly formula: string;
}

/** The figures of an epic, each with how it is made; what does not apply is left out. */
export function epicFigureLines(row: EpicRow, input: RoadmapInput, locale: string): readonly FigureLine[] {
  const { figures } = row;
  const { past } = input.health;
  const size = sizeProgress(figures);
  const forecast = forecastText(figures, input.today, locale);
  const blocked = blockedText(row);
  const lines: readonly (FigureLine | null)[] = [
    { name: 'Status', value: stateLine(stateWords(figures, input.today, locale)), formula: 'On track: in 85 of 100 simulated futures the open items are done by the due date. Late: not even in 15 of 100. At risk: in between. The due date is the epic’s own, else the last release among its fix versions.' },
    { name: 'Progress by count', value: countProgress(figures), formula: 'Finished items divided by all items of the epic that you can see. What was closed without being done does not count.' },
    size === '' ? null : { name: 'Progress by estimate', value: size, formula: 'The same in story points. Items without an estimate are counted beside it.' },
    { name: 'Open items', value: readinessText(figures), formula: 'Its open items by readiness, started ones among them.' },
    figures.state === 'done' ? null : { name: 'Ready work lasts', value: fuelText(figures, past), formula: fuelFormula(row, input) },
    forecast === '' ? null : { name: 'Forecast', value: forecast, formula: 'Past sprints (weeks without sprints) are drawn at random until the open items are used up, 2,000 times. The range goes from the day of the 15th to that of the 85th of 100 such futures.' },
    blocked === '' ? null : { name: 'Blocked', value: blocked, formula: 'Open items that wait for another issue that is not done.' },
  ];
  return lines.filter((line) => line !== null);
}

function fuelFormula({ figures: { pace } }: EpicRow, { health: { past } }: RoadmapInput): string {
  if (pace === null || past.kind === 'not-enough') return past.kind === 'not-enough' ? past.missing : 'The pace of the team is not known.';
  const periods = countText(past.sizes.length, past.period);
  const share = pace.from === 'own' ? `what it got in the last ${periods}` : `it got too little in the last ${periods} to tell, so as much as each of the epics in work or due next`;
  return `Size of its ready items that are not started and not in the running sprint, divided by ${percentText(pace.share)} of what the team finishes in a ${past.period}: ${share}.`;
}
