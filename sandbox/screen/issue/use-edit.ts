import { useState } from 'react';
import { editIssue } from '../api/issue';
import { RequestFailed } from '../api/request';
import { useFlags } from '../app/flags';

/** Saves one field and tells of a refusal in Jira's words. `save` answers whether it went through. */
export function useEdit(issueKey: string, changed: () => void): { readonly saving: boolean; readonly save: (fields: Readonly<Record<string, unknown>>) => Promise<boolean> } {
  const [saving, setSaving] = useState(false);
  const flags = useFlags();
  const save = async (fields: Readonly<Record<string, unknown>>): Promise<boolean> => {
    setSaving(true);
    try {
      await editIssue(issueKey, fields);
      changed();
      return true;
    } catch (error) {
      const messages = error instanceof RequestFailed ? error.messages : [String(error)];
      flags.show({ id: 'edit', title: `We couldn't save ${issueKey}`, description: messages.join(' '), kind: 'error', autoDismiss: false, actions: [] });
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { saving, save };
}
