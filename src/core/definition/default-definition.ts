import { RULES } from '../rules/registry';
import type { Definition } from './definition';
import { criterion } from './criterion';

/** The definition of a project that has not written its own. Each rule brings its usual level and weight, and says where they come from. */
export const DEFAULT_DEFINITION: Definition = {
  id: 'default',
  version: 0,
  name: 'Standard',
  ready: {
    rules: Object.fromEntries(RULES.map(({ id, usual: { level, weight } }) => [id, { level, weight }])),
    readyFrom: 80,
    closeFrom: 60,
    issueTypes: null,
    storyTypes: ['story', 'user story'],
    largestEstimate: 13,
    shelfDays: 90,
    words: { personas: [], allowed: [] },
  },
  done: {
    criteria: [
      criterion('subtasks', { kind: 'subtasks-done' }),
      criterion('blockers', { kind: 'no-open-blocker' }),
      criterion('fix-version', { kind: 'fix-version-set' }),
      criterion('assignee', { kind: 'field-set', field: { id: 'assignee', name: 'Assignee' }, remedy: 'Assign it to somebody' }),
      criterion('estimate', { kind: 'estimate-set' }),
      criterion('tests', { kind: 'manual-check', title: 'Tests pass' }),
      criterion('documentation', { kind: 'manual-check', title: 'Documentation updated' }),
      criterion('accepted', { kind: 'accepted' }),
    ],
    acceptors: { roles: [], assignee: false },
    rejectTo: null,
  },
  fields: { estimate: null, criteria: [] },
};
