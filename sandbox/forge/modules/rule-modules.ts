import type { Manifest } from '../manifest-schema';
import { entryUrl } from './resource-url';

/** A workflow rule of the app, as the workflow editor shows it. */
export interface RuleModule {
  readonly moduleKey: string;
  readonly name: string;
  readonly description: string;
  /** A Jira expression over `config` that says what is set; null when the description says it. */
  readonly configurationDescription: string | null;
  /** Addresses of the rule's pages, absolute on the app's own origin; null where the rule has none. */
  readonly pages: { readonly create: string | null; readonly edit: string | null; readonly view: string | null };
}

/** The app's validators. @throws Error when the manifest names a resource that it does not declare */
export function ruleModules(manifest: Manifest, appOrigin: string): readonly RuleModule[] {
  const address = (page: { readonly resource: string } | undefined): string | null => (page === undefined ? null : entryUrl(manifest, page.resource, appOrigin));
  return manifest.modules['jira:workflowValidator'].map(({ key, name, description, configurationDescription, create, edit, view }) => ({
    moduleKey: key, name, description,
    configurationDescription: configurationDescription?.expression ?? null,
    pages: { create: address(create), edit: address(edit), view: address(view) },
  }));
}
