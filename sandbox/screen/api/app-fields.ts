import * as v from 'valibot';
import type { Issue } from './issue';
import { request } from './request';

const declared = v.array(v.object({ key: v.string(), name: v.string(), formatter: v.nullable(v.string()) }));
const evaluated = v.object({ value: v.unknown() });

export interface AppFieldText {
  readonly name: string;
  readonly text: string;
}

/** The app's fields that an issue has, as text: what the field's own formatter expression makes of its value. */
export async function readAppFields(issue: Issue): Promise<readonly AppFieldText[]> {
  const fields = v.parse(declared, await request('GET', '/_sandbox/fields'));
  const present = fields.flatMap(({ key, ...field }) => {
    const id = Object.entries(issue.schema).find(([, schema]) => schema.custom?.endsWith(`/static/${key}`) === true)?.[0];
    return id === undefined ? [] : [{ ...field, id }];
  });
  return Promise.all(
    present.map(async ({ id, name, formatter }) => {
      const value = issue.fields[id] ?? null;
      if (value === null) return { name, text: '' };
      if (formatter === null) return { name, text: typeof value === 'object' ? JSON.stringify(value) : String(value) };
      const answer = await request('POST', '/rest/api/3/expression/evaluate', { expression: formatter, context: { issue: { key: issue.key }, custom: { value: { type: 'json', value } } } });
      return { name, text: String(v.parse(evaluated, answer).value ?? '') };
    }),
  );
}
