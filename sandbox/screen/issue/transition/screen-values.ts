import { fromText } from '../../adf/from-text';
import { readNode } from '../../adf/node';
import { toText } from '../../adf/to-text';
import type { Given, ScreenField } from '../../api/transitions';
import { readNumber } from '../read-number';

/** How a field is filled. */
export type Kind = 'one-of' | 'some-of' | 'text' | 'comment' | 'number' | 'words' | 'line';

/** What stands in the form: ids of choices, or one text. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** How the local Jira's dialog fills a field; null for a field that it cannot fill. */
export function kindOf({ key, schema, allowedValues }: ScreenField): Kind | null {
  if (key === 'comment') return 'comment';
  if (key === 'description' || schema.custom?.endsWith(':textarea') === true) return 'text';
  if (allowedValues.length > 0 || schema.type === 'version') return schema.type === 'array' ? 'some-of' : 'one-of';
  if (schema.type === 'number') return 'number';
  if (key === 'labels') return 'words';
  return schema.type === 'string' ? 'line' : null;
}

/** What the form begins with; null for a text with forms that plain text cannot keep. */
export function firstValue(field: ScreenField, value: unknown): readonly string[] | null {
  switch (kindOf(field)) {
    case 'text': {
      const node = readNode(value ?? null);
      const text = node === null ? '' : toText(node);
      return text === null ? null : [text];
    }
    case 'one-of': return idsIn([value]);
    case 'some-of': return Array.isArray(value) ? idsIn(value) : [];
    case 'words': return [Array.isArray(value) ? value.join(' ') : ''];
    case 'number': case 'line': return [value === null || value === undefined ? '' : String(value)];
    default: return [''];
  }
}

const idsIn = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((one) => (typeof one === 'object' && one !== null && 'id' in one ? [String(one.id)] : []));

/** What the form says, as REST takes it: only what is not as it was. */
export function givenIn(fields: readonly ScreenField[], before: Values, after: Values): Given {
  const changed = fields.filter(({ key }) => (before[key] ?? []).join('\n') !== (after[key] ?? []).join('\n'));
  const sets = changed.filter(({ key }) => key !== 'comment').map((field) => [field.key, written(field, after[field.key] ?? [])] as const);
  const comment = (after.comment?.[0] ?? '').trim();
  return {
    ...(sets.length === 0 ? {} : { fields: Object.fromEntries(sets) }),
    ...(comment === '' ? {} : { update: { comment: [{ add: { body: fromText(comment) } }] } }),
  };
}

function written(field: ScreenField, value: readonly string[]): unknown {
  const [first = ''] = value;
  const text = first.trim();
  switch (kindOf(field)) {
    case 'one-of': return first === '' ? null : { id: first };
    case 'some-of': return value.map((id) => ({ id }));
    case 'text': return text === '' ? null : fromText(text);
    case 'number': return readNumber(text);
    case 'words': return text.split(/\s+/).filter((word) => word !== '');
    default: return text;
  }
}
