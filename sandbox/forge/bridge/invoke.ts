import type { Functions } from '../functions/functions';
import type { InvocationResult } from '../functions/messages';
import type { Installation } from '../installation';
import type { Manifest } from '../manifest-schema';
import { screenTypes } from '../modules/screen-types';
import { viewContext, type View } from './view-context';

/** Screens of places in Jira, and the pages of workflow rules. */
const withResolvers = [...screenTypes, 'jira:workflowValidator'] as const;

/** What a call from a screen may weigh, in and out: developer.atlassian.com, "Invocation limits". */
const maxRequestBytes = 500 * 1024;
const maxResponseBytes = 5 * 1024 * 1024;

export interface Resolvers {
  /** Calls a key of the module's resolver function in the person's name. */
  invoke(view: View, functionKey: string, payload: unknown): Promise<InvocationResult>;
}

const refused = (errorMessage: string, errorType: string): InvocationResult => ({ success: false, error: { errorMessage, errorType } });

export function createResolvers(manifest: Manifest, installation: Installation, site: { readonly cloudId: string; readonly url: string }, functions: Functions): Resolvers {
  const find = (moduleKey: string) => withResolvers.flatMap((type) => manifest.modules[type].map(({ key, resolver }) => ({ type, module: { key, resolver } }))).find(({ module }) => module.key === moduleKey);

  return {
    async invoke(view, functionKey, payload) {
      const found = find(view.moduleKey);
      const resolver = found?.module.resolver?.function;
      if (found === undefined || resolver === undefined) return refused(`The module "${view.moduleKey}" has no resolver in manifest.yml.`, 'NO_RESOLVER');
      const bytes = Buffer.byteLength(JSON.stringify(payload ?? null));
      if (bytes > maxRequestBytes) return refused(`The payload has ${bytes} bytes; the most is ${maxRequestBytes}.`, 'PAYLOAD_TOO_LARGE');
      const result = await functions.invoke(
        { functionKey: resolver, moduleType: found.type, moduleKey: view.moduleKey, principal: view.accountId },
        { call: { functionKey, payload }, context: viewContext(view, installation, site) },
      );
      const tooBig = result.success && Buffer.byteLength(JSON.stringify(result.body ?? null)) > maxResponseBytes;
      return tooBig ? refused(`The function's answer has more than ${maxResponseBytes} bytes.`, 'RESPONSE_TOO_LARGE') : result;
    },
  };
}
