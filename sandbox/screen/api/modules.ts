import * as v from 'valibot';
import { request } from './request';

const module = v.object({
  moduleKey: v.string(),
  type: v.picklist(['jira:issuePanel', 'jira:projectPage']),
  title: v.string(),
  iconUrl: v.nullable(v.string()),
  entryUrl: v.string(),
  pagePath: v.nullable(v.string()),
  extension: v.record(v.string(), v.unknown()),
});

export type AppModule = v.InferOutput<typeof module>;

/** The app's screens that belong to an issue or to a project. */
export async function readModules(place: { readonly projectKey: string } | { readonly issueKey: string }): Promise<readonly AppModule[]> {
  return v.parse(v.array(module), await request('GET', `/_sandbox/modules?${new URLSearchParams(Object.entries(place))}`));
}
