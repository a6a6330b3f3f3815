import { createHash } from 'node:crypto';
import type { Installation } from '../installation';

/** A person looking at a screen of the app. */
export interface View {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly accountId: string;
}

/** `view.getContext()` without what only the browser knows (locale, time zone, theme): fields read from @forge/bridge 7.2.0. */
export function viewContext({ moduleKey, extension, accountId }: View, installation: Installation, site: { readonly cloudId: string; readonly url: string }): Readonly<Record<string, unknown>> {
  return {
    accountId,
    cloudId: site.cloudId,
    siteUrl: site.url,
    environmentId: installation.app.environmentId,
    environmentType: installation.environmentType,
    moduleKey,
    localId: `ari:cloud:ecosystem::extension/${installation.appUuid}/${installation.app.environmentId}/static/${moduleKey}/${createHash('sha256').update(JSON.stringify(extension)).digest('hex').slice(0, 12)}`,
    extension,
  };
}
