import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { Planned } from './planned';

/** What every form of a bulk action is given. */
export interface BulkFormProps {
  readonly items: readonly BacklogItem[];
  /** What the form asks for was given: show what would happen. */
  readonly onPlanned: (planned: Planned) => void;
  /** Something was changed: a preview that is open does not hold any more. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}
