import type { FieldDescription } from '../../src/contract/jira-fields';
import { fieldAccessor } from '../../src/core/done/field-value';
import type { Site } from './read-site';

/** Jira never leaves these empty. */
const NEVER_EMPTY = new Set(['summary', 'issuetype', 'creator']);

/** The fields of which "is set" can be asked: those that an expression can read, without the app's own, by name. */
export const settableFields = ({ fields, detected }: Site): readonly FieldDescription[] =>
  fields
    .filter(({ id }) => fieldAccessor(id) !== null && !NEVER_EMPTY.has(id) && id !== detected.evidence && id !== detected.readiness)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
