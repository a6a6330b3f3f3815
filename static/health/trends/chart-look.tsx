import type { ChartModel } from './chart-model';

/** How a series is drawn: a colour of Jira's own, and a pattern or dash, so that colour is never alone. */
export interface Look {
  readonly colour: string;
  readonly fill: 'solid' | 'stripes' | 'dots' | 'outline';
  /** As SVG's stroke-dasharray. */
  readonly dash: string;
}

const BANDS: readonly Look[] = [
  { colour: 'var(--ds-chart-success-bold)', fill: 'solid', dash: '' },
  { colour: 'var(--ds-chart-information-bold)', fill: 'stripes', dash: '' },
  { colour: 'var(--ds-chart-gray-bold)', fill: 'dots', dash: '' },
  { colour: 'var(--ds-chart-gray-bold)', fill: 'outline', dash: '' },
];
const LINES: readonly Look[] = [
  { colour: 'var(--ds-chart-information-bold)', fill: 'solid', dash: '' },
  { colour: 'var(--ds-chart-discovery-bold)', fill: 'solid', dash: '7 4' },
  { colour: 'var(--ds-chart-teal-bold)', fill: 'solid', dash: '2 4' },
];
const PAIRS: readonly Look[] = [
  { colour: 'var(--ds-chart-gray-bold)', fill: 'stripes', dash: '' },
  { colour: 'var(--ds-chart-success-bold)', fill: 'solid', dash: '' },
];
const LOOKS: Readonly<Record<ChartModel['kind'], readonly Look[]>> = { stack: BANDS, lines: LINES, pairs: PAIRS };
const PLAIN: Look = { colour: 'var(--ds-chart-neutral)', fill: 'solid', dash: '' };

export const lookOf = (kind: ChartModel['kind'], index: number): Look => LOOKS[kind][index] ?? PLAIN;

/** @param id of the chart: a page has several */
export const paint = (look: Look, id: string, index: number): string => (look.fill === 'solid' ? look.colour : look.fill === 'outline' ? 'transparent' : `url(#${id}-${index})`);

/** The patterns of a chart's series, for its `defs`. */
export function Pattern({ look, id, index }: { readonly look: Look; readonly id: string; readonly index: number }) {
  if (look.fill === 'stripes') {
    return (
      <pattern id={`${id}-${index}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="1" y1="0" x2="1" y2="5" stroke={look.colour} strokeWidth="2.5" />
      </pattern>
    );
  }
  if (look.fill === 'dots') {
    return (
      <pattern id={`${id}-${index}`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.2" fill={look.colour} />
      </pattern>
    );
  }
  return null;
}
