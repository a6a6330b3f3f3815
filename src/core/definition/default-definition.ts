import type { Definition } from './definition';

/** The definition of a project that has not written its own. Weights and required rules: design page "The score". */
export const DEFAULT_DEFINITION: Definition = {
  id: 'default',
  version: 1,
  name: 'Ready & Done default',
  ready: {
    rules: {
      'has-means': { level: 'required', weight: 10 },
      'has-criteria': { level: 'required', weight: 20 },
      'has-estimate': { level: 'required', weight: 8 },
      'no-open-blocker': { level: 'required', weight: 10 },
      'no-placeholder': { level: 'required', weight: 5 },
    },
    readyFrom: 80,
    closeFrom: 60,
    storyTypes: ['story', 'user story'],
  },
  done: {
    criteria: [
      { id: 'subtasks', kind: 'subtasks-done' },
      { id: 'blockers', kind: 'no-open-blocker' },
      { id: 'accepted', kind: 'accepted' },
    ],
  },
};
