import { openIssue } from './open-issue';

/**
 * Opens an issue over the page, so that the reader keeps the place (`ViewIssueModal` of @forge/jira-bridge). A host that has no such dialog here
 * goes to the issue instead.
 * @param onClose runs when the dialog is closed; never, where the page was left
 */
export async function showIssue(key: string, onClose: () => void): Promise<void> {
  try {
    const { ViewIssueModal } = await import('@forge/jira-bridge');
    await new ViewIssueModal({ context: { issueKey: key }, onClose }).open();
  } catch {
    openIssue(key, 'same-tab');
  }
}
