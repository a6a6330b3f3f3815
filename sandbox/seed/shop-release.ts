import { releaseScreen } from '../jira/fields/screens';
import { statuses } from '../jira/fields/statuses';
import type { TransitionRecord } from '../jira/state/records';

const idOf = (status: string): string => statuses.find(({ name }) => name === status)?.id ?? '';

/** SHOP's second way into Done: from review only, over a screen. */
export const releaseTransition: TransitionRecord = {
  id: '51', name: 'Release', fromStatusId: idOf('In Review'), toStatusId: idOf('Done'), screenId: releaseScreen.id, validators: [],
};
