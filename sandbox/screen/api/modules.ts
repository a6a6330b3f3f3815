import * as v from 'valibot';
import { request } from './request';

const status = v.object({ type: v.literal('lozenge'), value: v.object({ label: v.string(), type: v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success']) }) });
const module = v.object({
  moduleKey: v.string(),
  type: v.picklist(['jira:issuePanel', 'jira:issueContext', 'jira:projectPage', 'jira:projectSettingsPage']),
  title: v.string(),
  iconUrl: v.nullable(v.string()),
  entryUrl: v.string(),
  pagePath: v.nullable(v.string()),
  shown: v.boolean(),
  status: v.nullable(status),
  extension: v.record(v.string(), v.unknown()),
});

export type AppModule = v.InferOutput<typeof module>;
export type ContextStatus = v.InferOutput<typeof status>;

/** The app's screens that belong to an issue or to a project. */
export async function readModules(place: { readonly projectKey: string } | { readonly issueKey: string }): Promise<readonly AppModule[]> {
  return v.parse(v.array(module), await request('GET', `/_sandbox/modules?${new URLSearchParams(Object.entries(place))}`));
}

/** The part of a screen's context that the server knows: who looks, in which installation. */
export async function readContext({ moduleKey, extension }: Pick<AppModule, 'moduleKey' | 'extension'>): Promise<Readonly<Record<string, unknown>>> {
  return v.parse(v.record(v.string(), v.unknown()), await request('POST', '/_sandbox/bridge/context', { moduleKey, extension }));
}

/** Adds a panel to an issue. @throws RequestFailed 404 where the person may not look */
export async function addPanel(issueKey: string, moduleKey: string): Promise<AppModule> {
  return v.parse(module, await request('POST', '/_sandbox/modules/panel', { issueKey, moduleKey }));
}

/** What the app's function says of an issue; null when it says nothing that can be shown. */
export async function readStatus(issueKey: string, moduleKey: string): Promise<ContextStatus | null> {
  return v.parse(v.object({ status: v.nullable(status) }), await request('POST', '/_sandbox/modules/status', { issueKey, moduleKey })).status;
}
