import { DONE_STATUS, epic, openItem } from '../../../support/roadmap';
import type { Epic } from '../../../../src/core/roadmap/epic';
import type { EpicFigures } from '../../../../src/core/roadmap/epic-figures';
import type { EpicRow } from '../../../../static/health/roadmap/epic-row';

/** Figures of an epic of which nothing is known but what is said. */
export const figures = (over: Partial<EpicFigures> = {}): EpicFigures => ({
  count: { done: 0, all: 0 },
  size: { done: 0, all: 0 },
  unsized: 0,
  bands: { ready: 0, close: 0, notReady: 0 },
  fuel: null,
  blocked: 0,
  pace: null,
  range: null,
  due: null,
  state: 'no-date',
  ...over,
});

export interface ShortRow extends Partial<EpicFigures> {
  readonly epic?: Partial<Epic>;
  readonly open?: number;
}

/** An epic in short; one whose state is done has that status as well. */
export const row = (key: string, { epic: own = {}, open = 0, ...over }: ShortRow = {}): EpicRow => ({
  work: { epic: epic(key, { ...(over.state === 'done' ? { status: DONE_STATUS } : {}), ...own }), open: Array.from({ length: open }, (_, n) => openItem(`${key}${n}`, key)), done: [] },
  figures: figures(over),
});

export const keysOfRows = (rows: readonly EpicRow[]): string => rows.map(({ work }) => work.epic.key.replace('SHOP-', '')).join(' ');
