import type { JiraIssue } from '../../src/contract/jira-issue';
import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { editFields } from './edit-issue';
import { outlineField, withOutline } from './outline';
import type { EditOutcome } from './panel-state';
import { readTexts } from './read-texts';
import { sameDocument } from '../shared/same-document';

/** What came of it: where the outline stands now and how to take it back, or why there is none. */
export type OutlineOutcome =
  | { readonly ok: true; readonly where: 'description' | 'field'; readonly undo: () => Promise<EditOutcome> }
  /** `outdated`: the panel shows an older text than Jira has. */
  | { readonly ok: false; readonly message: string; readonly outdated: boolean };

/** The field type of a text of many lines, the only custom one that holds ADF. */
const TEXT_AREA = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

/**
 * Appends an outline of acceptance criteria: to the first field for them that is empty and that the person may edit, else to the
 * description. Jira has no conditional edit, so the text is read again just before it is written, and an edit that came in between
 * wins. Taking it back asks the same question again.
 */
export async function addOutline(jira: JiraClient, shown: JiraIssue): Promise<OutlineOutcome> {
  const { key, description, criteriaFields } = shown.facts;
  const { criteria } = shown.fieldIds;
  const fresh = await readTexts(jira, key, ['description', ...criteria]);
  if (!fresh.ok) return refused(editFailureText(fresh.failure));
  const { fields, schema } = fresh.value;

  // criteria that somebody has just written need no outline beside them
  if (criteria.some((id, index) => !sameDocument(fields[id] ?? null, criteriaFields[index] ?? null))) return outdated('Somebody has changed the acceptance criteria meanwhile, so nothing was added. They are shown as they are now.');
  const field = criteria.find((id) => shown.editable.has(id) && schema[id]?.custom === TEXT_AREA && (fields[id] ?? null) === null);
  if (field !== undefined) return write(jira, key, field, null, outlineField());
  if (!shown.editable.has('description')) return refused("You don't have permission to edit the description of this issue.");
  const current = fields.description ?? null;
  if (!sameDocument(current, description)) return outdated('Somebody has changed the description meanwhile, so nothing was added. It is shown as it is now.');
  const outlined = withOutline(current);
  return outlined === null ? refused("The description has a form that the app can't add to. Add the criteria in Jira's editor.") : write(jira, key, 'description', current, outlined);
}

async function write(jira: JiraClient, key: string, field: string, before: unknown, outlined: object): Promise<OutlineOutcome> {
  const outcome = await editFields(jira, key, { [field]: outlined });
  if (!outcome.ok) return refused(outcome.message);
  const undo = async (): Promise<EditOutcome> => {
    const now = await readTexts(jira, key, [field]);
    if (!now.ok) return { ok: false, message: editFailureText(now.failure) };
    if (!sameDocument(now.value.fields[field], outlined)) return { ok: false, message: 'The text was changed since, so it was left as it is.' };
    return editFields(jira, key, { [field]: before });
  };
  return { ok: true, where: field === 'description' ? 'description' : 'field', undo };
}

const outdated = (message: string): OutlineOutcome => ({ ok: false, message, outdated: true });
const refused = (message: string): OutlineOutcome => ({ ok: false, message, outdated: false });
