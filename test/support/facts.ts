import type { IssueFacts, LinkedIssue } from '../../src/core/story/issue-facts';

/** A bare story; tests say only what they are about. */
export const facts = (changes: Partial<IssueFacts> = {}): IssueFacts => ({
  id: 10001,
  key: 'SHOP-1',
  summary: 'Receipts',
  updated: '2026-11-02T09:13:44.123+0000',
  type: { name: 'Story', level: 0 },
  status: { name: 'To Do', category: 'new' },
  description: null,
  criteriaFields: [],
  estimate: null,
  parent: null,
  blockers: [],
  subtasks: [],
  evidence: null,
  fields: {},
  assignee: null,
  reporter: null,
  ...changes,
});

export const linked = (key: string, category: 'new' | 'indeterminate' | 'done', level = 0): LinkedIssue => ({
  key,
  summary: `Summary of ${key}`,
  status: { name: category, category },
  type: { name: level < 0 ? 'Sub-task' : 'Task', level },
});
