import type { LinkedIssue } from '../story/issue-facts';

/** Keys of the issues that are not done, in the order given. */
export const openKeys = (issues: readonly LinkedIssue[]): readonly string[] => issues.filter(({ status }) => status.category !== 'done').map(({ key }) => key);
