import { forgeFetch, type Reachable } from '../fetch/forge-fetch';
import type { Installation } from '../installation';
import type { Manifest } from '../manifest-schema';
import type { InvocationResult } from './messages';
import type { Pool } from './pool';
import { handlerContext, runtimeContext, type InvocationReason } from './runtime-context';

/** Runs the functions that the manifest declares. */
export interface Functions {
  /** Calls a function with its payload as first argument. A failure of the function is a result, never a rejection. */
  invoke(reason: InvocationReason, payload: unknown): Promise<InvocationResult>;
}

export interface FunctionsOptions {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly cloudId: string;
  /** Absolute path of the app's bundle. */
  readonly bundle: string;
  readonly pool: Pool;
  readonly reachable: Reachable;
}

export function createFunctions({ manifest, installation, cloudId, bundle, pool, reachable }: FunctionsOptions): Functions {
  return {
    async invoke(reason, payload) {
      const declared = manifest.modules.function.find(({ key }) => key === reason.functionKey);
      if (declared === undefined) return { success: false, error: { errorMessage: `manifest.yml declares no function "${reason.functionKey}".`, errorType: 'UNKNOWN_FUNCTION' } };
      return pool.run(() => ({
        message: {
          kind: 'invoke',
          bundle,
          handler: declared.handler,
          args: [payload, handlerContext(installation, cloudId, reason.principal)],
          runtime: runtimeContext(installation, cloudId, reason),
          deadline: Date.now() + secondsOf(reason.moduleType, declared.timeoutSeconds) * 1000,
        },
        fetch: (request) => forgeFetch(request, reason.principal, reachable),
      }));
    },
  };
}

/** `timeoutSeconds` does not lengthen what a person waits for: developer.atlassian.com, "Invocation limits". */
const secondsOf = (moduleType: string, declared: number): number => (moduleType === 'jira:workflowValidator' ? Math.min(declared, 25) : declared);
