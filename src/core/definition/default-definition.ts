import { RULES } from '../rules/registry';
import type { Definition } from './definition';

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
      { id: 'subtasks', kind: 'subtasks-done' },
      { id: 'blockers', kind: 'no-open-blocker' },
      { id: 'accepted', kind: 'accepted' },
    ],
  },
  fields: { estimate: null, criteria: [] },
};
