import { countText } from '../../../src/core/count-text';
import { CLOSING_NAMES } from './close/closings';
import type { Plan } from './plan';

/** The name of a batch, as the heading of its account. */
export function planName(plan: Plan): string {
  switch (plan.does) {
    case 'ask':
      return 'Ask the reporters';
    case 'estimate':
      return `Set the estimate to ${plan.points}`;
    case 'link':
      return `Link to ${plan.epic.key} ${plan.epic.summary}`;
    case 'suggested':
      return 'Link to the suggested epics';
    case 'unlink':
      return 'Remove from their epics';
    case 'close':
      return `Close as “${CLOSING_NAMES[plan.as]}”`;
  }
}

/** What the button for yes says. */
export function yesWords(plan: Plan, count: number): string {
  const items = countText(count, 'item');
  switch (plan.does) {
    case 'ask':
      return `Comment on ${items}`;
    case 'estimate':
      return `Set the estimate of ${items}`;
    case 'link':
    case 'suggested':
      return `Link ${items}`;
    case 'unlink':
      return `Remove ${items} from the epic`;
    case 'close':
      return `Close ${items}`;
  }
}
