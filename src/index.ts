export { onIssueEvent } from './entry/on-issue-event';
export { resolver } from './entry/resolver';
