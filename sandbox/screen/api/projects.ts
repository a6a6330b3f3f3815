import * as v from 'valibot';
import { request } from './request';

const project = v.object({ id: v.string(), key: v.string(), name: v.string(), style: v.picklist(['classic', 'next-gen']) });
const page = v.object({ values: v.array(project), isLast: v.optional(v.boolean(), true) });

export type Project = v.InferOutput<typeof project>;

/** The projects that the person may browse. */
export async function readProjects(): Promise<readonly Project[]> {
  const all: Project[] = [];
  for (;;) {
    const { values, isLast } = v.parse(page, await request('GET', `/rest/api/3/project/search?startAt=${all.length}&maxResults=50`));
    all.push(...values);
    if (isLast || values.length === 0) return all;
  }
}
