import { isRecord } from '../support/json';
import type { IssueRecord } from '../state/records';
import type { IndexedProperty } from '../host';
import type { JqlField } from './field';
import type { FieldName } from './query';
import { badRequest } from '../problem';

interface Indexed {
  readonly propertyKey: string;
  readonly path: string;
  readonly type: string;
}

/** The indexed value that a name means: a search alias, or `issue.property['key'].path`. Undefined when the app indexes no such value. */
export function indexedValue(properties: readonly IndexedProperty[], { name, property }: FieldName): Indexed | undefined {
  const all = properties.filter(({ entityType }) => entityType === 'issue').flatMap(({ propertyKey, values }) => values.map((value) => ({ propertyKey, ...value })));
  return property === null
    ? all.find(({ searchAlias }) => searchAlias?.toLowerCase() === name.toLowerCase())
    : all.find(({ propertyKey, path }) => propertyKey === property.key && path === property.path);
}

/** How JQL reads an indexed value, by its declared type. Values of another type are not indexed. */
export function propertyField(indexed: Indexed): JqlField {
  const strings = (issue: IssueRecord): readonly string[] => valuesAt(issue, indexed).filter((one) => typeof one === 'string');
  switch (indexed.type) {
    case 'number':
      return { kind: 'number', values: (_, issue) => valuesAt(issue, indexed).filter((one) => typeof one === 'number') };
    case 'date':
      return { kind: 'date', values: (_, issue) => strings(issue).map((one) => Date.parse(one)).filter(Number.isFinite) };
    case 'text':
      return { kind: 'text', values: (_, issue) => strings(issue) };
    default:
      return {
        kind: 'choice',
        values: (_, issue) => strings(issue),
        operand: (_, operand) => {
          if (operand.kind === 'function') throw badRequest(`Unable to find JQL function '${operand.name}()'.`);
          return [operand.value];
        },
      };
  }
}

/** The value at the path, as a list: an absent one is none, an array is each of its members. */
function valuesAt(issue: IssueRecord, { propertyKey, path }: Indexed): readonly unknown[] {
  const value = path.split('.').reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), issue.properties.get(propertyKey));
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
