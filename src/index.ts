export { onIssueEvent } from './entry/on-issue-event';
export { onLinkEvent } from './entry/on-link-event';
export { onReadyGate } from './entry/on-ready-gate';
export { onScanPage } from './entry/on-scan-page';
export { readinessStatus } from './entry/readiness-status';
export { resolver } from './entry/resolver';
