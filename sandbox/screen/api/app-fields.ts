import * as v from 'valibot';
import type { Issue } from './issue';
import { request } from './request';

const declared = v.array(v.object({ key: v.string(), name: v.string(), formatter: v.nullable(v.string()) }));
const evaluated = v.object({ value: v.unknown() });

export interface AppFieldText {
  readonly name: string;
  readonly text: string;
}

/** The app's fields of one issue. */
export interface AppFieldsOfIssue {
  /** Those that the issue has: what the field's own formatter expression makes of its value. */
  readonly fields: readonly AppFieldText[];
  /** True when the project has not all of them and the person may add the others. */
  readonly addable: boolean;
}

export async function readAppFields(issue: Issue): Promise<AppFieldsOfIssue> {
  const fields = v.parse(declared, await request('GET', '/_sandbox/fields'));
  const present = fields.flatMap(({ key, ...field }) => {
    const id = Object.entries(issue.schema).find(([, schema]) => schema.custom?.endsWith(`/static/${key}`) === true)?.[0];
    return id === undefined ? [] : [{ ...field, id }];
  });
  const texts = Promise.all(
    present.map(async ({ id, name, formatter }) => {
      const value = issue.fields[id] ?? null;
      if (value === null) return { name, text: '' };
      if (formatter === null) return { name, text: typeof value === 'object' ? JSON.stringify(value) : String(value) };
      const answer = await request('POST', '/rest/api/3/expression/evaluate', { expression: formatter, context: { issue: { key: issue.key }, custom: { value: { type: 'json', value } } } });
      return { name, text: String(v.parse(evaluated, answer).value ?? '') };
    }),
  );
  return { fields: await texts, addable: present.length < fields.length && (await mayAdministerProject(issue.fields.project.key)) };
}

async function mayAdministerProject(projectKey: string): Promise<boolean> {
  const schema = v.object({ permissions: v.object({ ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }) });
  return v.parse(schema, await request('GET', `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=${projectKey}`)).permissions.ADMINISTER_PROJECTS.havePermission;
}

/** Puts the app's fields on the issues of a team-managed project. @throws RequestFailed for who does not administer it */
export const addAppFields = (projectKey: string): Promise<unknown> => request('POST', '/_sandbox/fields/added', { projectKey, added: true });
