import { criteriaId } from '../jira/fields/catalogue';
import { statuses } from '../jira/fields/statuses';
import type { TransitionRecord } from '../jira/state/records';

const idOf = (status: string): string => statuses.find(({ name }) => name === status)?.id ?? '';

/** SHOP's second way into Done: from review only, over a screen. */
export const releaseTransition: TransitionRecord = {
  id: '51',
  name: 'Release',
  fromStatusId: idOf('In Review'),
  toStatusId: idOf('Done'),
  screen: {
    id: '10010',
    name: 'SHOP: Release screen',
    fields: [
      { fieldId: 'fixVersions', required: false },
      { fieldId: 'resolution', required: true },
      { fieldId: 'description', required: false },
      { fieldId: criteriaId, required: false },
      { fieldId: 'comment', required: false },
    ],
  },
  validators: [],
};
