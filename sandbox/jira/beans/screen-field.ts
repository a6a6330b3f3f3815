import type { FieldEditor } from '../change/editor';
import type { Field } from '../fields/catalogue';
import { priorities } from '../fields/priorities';
import { resolutions } from '../fields/resolutions';
import type { ProjectRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';
import { priorityBean, resolutionBean } from './parts';
import { securityChoices } from './security-level';
import { versionBean } from './version';

/** Whose screen in which project. */
interface Screen {
  readonly state: JiraState;
  readonly project: ProjectRecord;
  readonly readerId: string;
}

/** A field on an edit, create or transition screen. */
export function screenFieldBean(screen: Screen, field: Field, editor: FieldEditor): JsonRecord {
  const operations = ['add', 'set', 'remove'].filter((verb) => verb === 'set' || (verb === 'add' ? editor.add : editor.remove) !== undefined);
  const allowedValues = choices(screen, field.id);
  return { required: editor.required, schema: field.schema, name: field.name, key: field.id, operations, ...(allowedValues === null ? {} : { allowedValues }) };
}

/** The values that a field offers; null for a field without a list of them. */
function choices({ state, project, readerId }: Screen, fieldId: string): readonly JsonRecord[] | null {
  if (fieldId === 'priority') return priorities.map(({ id }) => priorityBean(state, id));
  if (fieldId === 'resolution') return resolutions.map(({ id }) => resolutionBean(state, id));
  if (fieldId === 'security') return securityChoices(state, project, readerId);
  return fieldId === 'fixVersions' ? project.versions.filter(({ archived }) => !archived).map((version) => versionBean(state, version)) : null;
}
