import type { Definition } from './definition';

/** The definition of a project that has not written its own. Weights and required rules: design page "The score". */
export const DEFAULT_DEFINITION: Definition = {
  id: 'default',
  version: 0,
  name: 'Standard',
  ready: {
    rules: {
      'has-role': { level: 'counted', weight: 8 },
      'has-means': { level: 'required', weight: 10 },
      'has-benefit': { level: 'counted', weight: 7 },
      'real-role': { level: 'advice', weight: 0 },
      'single-action': { level: 'counted', weight: 5 },
      'minimal-summary': { level: 'advice', weight: 0 },
      'has-criteria': { level: 'required', weight: 20 },
      'enough-criteria': { level: 'counted', weight: 5 },
      'testable-criteria': { level: 'counted', weight: 10 },
      'has-estimate': { level: 'required', weight: 8 },
      'right-size': { level: 'counted', weight: 7 },
      'no-open-blocker': { level: 'required', weight: 10 },
      'no-placeholder': { level: 'required', weight: 5 },
      'no-open-question': { level: 'counted', weight: 5 },
    },
    readyFrom: 80,
    closeFrom: 60,
    issueTypes: null,
    storyTypes: ['story', 'user story'],
    largestEstimate: 13,
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
