import type { ViewIssueModal } from '@forge/jira-bridge';
import { openIssue } from './open-issue';

interface Dialogs {
  readonly ViewIssueModal: typeof ViewIssueModal;
}

/**
 * Opens an issue over the page, so that the reader keeps the place (`ViewIssueModal` of @forge/jira-bridge). A host that has no such dialog here
 * goes to the issue instead.
 * @param onClose runs when the dialog is closed; never, where the page was left
 * @param load loads the dialogs only when one is wanted
 */
export async function showIssue(key: string, onClose: () => void, load: () => Promise<Dialogs> = () => import('@forge/jira-bridge')): Promise<void> {
  try {
    const dialogs = await load();
    await new dialogs.ViewIssueModal({ context: { issueKey: key }, onClose }).open();
  } catch {
    openIssue(key, 'same-tab');
  }
}
