import { criteriaId } from '../jira/fields/catalogue';
import { fromStatuses } from '../jira/workflow/new-workflow';
import { statuses } from '../jira/fields/statuses';
import type { TransitionRecord } from '../jira/state/records';

const idOf = (status: string): string => statuses.find(({ name }) => name === status)?.id ?? '';

/** SHOP's second way into Done: from review only, over a screen. */
const released = fromStatuses('51', 'Release', [idOf('In Review')], idOf('Done'));

export const releaseTransition: TransitionRecord = {
  ...released,
  rest: { ...released.rest, transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '10010' } } },
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
};
