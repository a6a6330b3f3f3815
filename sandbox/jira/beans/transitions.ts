import { transitionEditors } from '../change/editors';
import { fieldsOf } from '../fields/catalogue';
import { mayOnIssue } from '../permissions/may';
import { projectOf } from '../state/find';
import type { TransitionRecord } from '../state/records';
import { availableTransitions } from '../workflow/available';
import type { JsonRecord } from '../support/json';
import type { Sight } from './issue-fields';
import { statusBean } from './parts';
import { screenFieldBean } from './screen-field';

/** The transitions that the reader could try, as REST shows them, with their screens' fields if asked. Gates are asked only when one is tried. */
export const transitionBeans = (sight: Sight, withFields = false): readonly JsonRecord[] =>
  availableTransitions(sight.state, sight.issue, sight.readerId).map((transition) => ({
    id: transition.id,
    name: transition.name,
    to: statusBean(sight.state, transition.toStatusId),
    hasScreen: transition.screen !== undefined,
    isGlobal: transition.type === 'GLOBAL',
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
    ...(withFields ? { fields: screenFields(sight, transition) } : {}),
  }));

/** The fields of the screen, in its order, that this reader may fill. */
function screenFields({ state, issue, readerId }: Sight, { screen }: TransitionRecord): JsonRecord {
  const project = projectOf(state, issue);
  const known = fieldsOf(state.fields, project);
  return Object.fromEntries((screen?.fields ?? []).flatMap(({ fieldId, required }) => {
    const field = known.find(({ id }) => id === fieldId);
    if (field === undefined) return [];
    if (fieldId === 'comment') {
      const { schema, name } = field;
      return mayOnIssue(state, issue, readerId, 'ADD_COMMENTS') ? [[fieldId, { required, schema, name, key: fieldId, operations: ['add'] }] as const] : [];
    }
    const editor = transitionEditors.get(fieldId);
    const may = editor !== undefined && (editor.permission === 'EDIT_ISSUES' || mayOnIssue(state, issue, readerId, editor.permission));
    if (editor?.isOffered?.({ state, accountId: readerId, draft: issue }) === false) return [];
    return may ? [[fieldId, { ...screenFieldBean({ state, project, readerId }, field, editor), required }] as const] : [];
  }));
}
