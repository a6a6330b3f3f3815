import { isRecord } from '../support/json';

const supported = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'title', 'description', '$schema']);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/**
 * Why a value does not fit a JSON schema; null when it fits.
 * @throws Error for a keyword that is not checked here: a schema must not seem to be enforced when it is not
 */
export function schemaProblem(schema: unknown, value: unknown, at = 'value'): string | null {
  if (!isRecord(schema)) return null;
  const unknown = Object.keys(schema).find((key) => !supported.has(key));
  if (unknown !== undefined) throw new Error(`The local Jira does not check the JSON schema keyword "${unknown}". Add it in sandbox/jira/change/schema-problem.ts.`);
  const { type } = schema;
  if (typeof type === 'string' && types[type]?.(value) !== true) return `${at} must be of type ${type}.`;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return `${at} must be one of ${JSON.stringify(schema.enum)}.`;
  if (Array.isArray(value)) return first(value.map((item: unknown, index) => schemaProblem(schema.items, item, `${at}[${index}]`)));
  return isRecord(value) ? objectProblem(schema, value, at) : null;
}

function objectProblem(schema: Readonly<Record<string, unknown>>, value: Readonly<Record<string, unknown>>, at: string): string | null {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const absent = required.find((key) => typeof key === 'string' && !Object.hasOwn(value, key));
  if (absent !== undefined) return `${at}.${String(absent)} is required.`;
  const extra = schema.additionalProperties === false ? Object.keys(value).find((key) => !Object.hasOwn(properties, key)) : undefined;
  if (extra !== undefined) return `${at}.${extra} is not allowed.`;
  return first(Object.entries(value).map(([key, inner]) => schemaProblem(properties[key], inner, `${at}.${key}`)));
}

const first = (problems: readonly (string | null)[]): string | null => problems.find((one) => one !== null) ?? null;
