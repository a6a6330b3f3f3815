import type { GateNotice } from '../../src/contract/gate-notice';
import { countText } from '../../src/core/count-text';

/** What happened, what was done about it and what is left to do. @param when the moment, in the reader's words */
export function noticeText(notice: GateNotice, when: string): string {
  switch (notice.kind) {
    case 'failed':
      return failedText(notice, when);
    case 'evidence':
      return `${when}: “Done evidence” of ${notice.issueKey} said something that no log of the app knows. The field was written again from the log.`;
    case 'licence':
      return `${when}: the app has no active licence. ${countText(notice.gates, 'rule')} no longer refuse${notice.gates === 1 ? 's' : ''} transitions. With a licence, let the gates enforce again.`;
  }
}

function failedText({ workflow, transition, error, notSwitched }: Extract<GateNotice, { kind: 'failed' }>, when: string): string {
  const where = `the gate on “${transition}” in “${workflow}”`;
  const done = notSwitched === null ? 'It observes now and refuses nothing.' : `It could not be switched off, so Jira refuses this transition to everyone: ${notSwitched} A Jira administrator removes the rule in the workflow.`;
  return `${when}: Jira could not evaluate ${where}. ${done}${error === '' ? '' : ` Jira said: ${error}`}`;
}
