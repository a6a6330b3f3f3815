import type { EpicFigures } from '../../../src/core/roadmap/epic-figures';
import type { EpicWork } from '../../../src/core/roadmap/roadmap-input';

/** An epic as the roadmap shows it. */
export interface EpicRow {
  readonly work: EpicWork;
  readonly figures: EpicFigures;
}
