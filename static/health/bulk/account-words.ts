import type { Tally } from '../../shared/batch/account';
import type { BatchState } from '../../shared/batch/use-batch';
import { countText } from '../../../src/core/count-text';
import type { Plan } from './plan';

/** Where a batch stands, in one line. */
export function tallyWords({ total, done, skipped, failed, left, undone, kept }: Tally, doing: BatchState<Plan>['doing']): string {
  const parts = [...(done > 0 || undone + kept === 0 ? [`${done} done`] : []), ...named(undone, 'taken back'), ...named(kept, 'not taken back'), ...named(skipped, 'skipped'), ...named(failed, 'not changed'), ...named(left, 'left')].join(', ');
  return doing === null ? `Of ${countText(total, 'item')}: ${parts}.` : `${countText(total, 'item')}: ${parts}…`;
}

const named = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${count} ${words}`]);

/** Why a run ended before its end. */
export function endedWords(ended: 'stopped' | 'busy' | 'elsewhere'): string {
  switch (ended) {
    case 'stopped':
      return 'You stopped it. What was done stays done.';
    case 'busy':
      return 'Jira asks to wait for longer. Nothing is lost: try the rest in a few minutes.';
    case 'elsewhere':
      return 'Another tab of this browser is working on a batch of this project. Nothing was done here.';
  }
}
