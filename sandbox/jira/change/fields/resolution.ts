import { resolutions } from '../../fields/resolutions';
import { isRecord } from '../../support/json';
import type { FieldEditor } from '../editor';

/** On transition screens only. */
export const resolutionEditor: FieldEditor = {
  permission: 'RESOLVE_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (!isRecord(value)) return 'data was not an object';
    const found = resolutions.find(({ id, name }) => id === value.id || (value.id === undefined && name === value.name));
    if (found === undefined) return value.id === undefined ? `Resolution name '${String(value.name)}' is not valid` : `Resolution id '${String(value.id)}' is not valid`;
    draft.resolutionId = found.id;
    return null;
  },
};
