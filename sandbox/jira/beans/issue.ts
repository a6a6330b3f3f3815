import { fieldsOf } from '../fields/catalogue';
import { projectOf } from '../state/find';
import type { JsonRecord } from '../support/json';
import { editMeta } from './edit-meta';
import { issueFields, type Sight } from './issue-fields';
import { transitionBeans } from './transitions';

export interface Wanted {
  readonly field: (id: string) => boolean;
  /** names, schema, editmeta, transitions */
  readonly expand: readonly string[];
  /** Keys of issue properties; `*all` for every one. */
  readonly properties: readonly string[];
}

/** An issue as GET /issue and the searches answer it. */
export function issueBean(sight: Sight, wanted: Wanted): JsonRecord {
  const { state, issue } = sight;
  const expand = (name: string, value: () => unknown): JsonRecord => (wanted.expand.includes(name) ? { [name]: value() } : {});
  const fields = issueFields(sight, wanted.field);
  return {
    expand: 'names,schema,transitions,editmeta',
    id: issue.id,
    self: `${state.site.url}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(wanted.properties.length === 0 ? {} : { properties: chosenProperties(sight, wanted.properties) }),
    ...expand('names', () => fieldNames(sight, wanted.field)),
    ...expand('schema', () => fieldSchemas(sight, wanted.field)),
    ...expand('editmeta', () => editMeta(sight)),
    ...expand('transitions', () => transitionBeans(sight)),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

function chosenProperties({ issue }: Sight, keys: readonly string[]): JsonRecord {
  const all = keys.includes('*all');
  return Object.fromEntries([...issue.properties].filter(([key]) => all || keys.includes(key)));
}

const fieldNames = ({ state, issue }: Sight, wants: (id: string) => boolean): JsonRecord =>
  Object.fromEntries(fieldsOf(state.fields, projectOf(state, issue)).filter(({ id }) => wants(id)).map(({ id, name }) => [id, name]));

const fieldSchemas = ({ state, issue }: Sight, wants: (id: string) => boolean): JsonRecord =>
  Object.fromEntries(fieldsOf(state.fields, projectOf(state, issue)).filter(({ id }) => wants(id)).map(({ id, schema }) => [id, schema]));
