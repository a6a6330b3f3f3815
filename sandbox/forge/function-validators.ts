import * as v from 'valibot';
import type { AskValidator } from '../jira/host';
import type { Functions } from './functions/functions';
import type { Manifest } from './manifest-schema';

const verdict = v.object({ result: v.boolean(), errorMessage: v.optional(v.string()) });

export interface ValidatorOptions {
  readonly manifest: Manifest;
  readonly functions: Functions;
  readonly log: (line: string) => void;
}

/**
 * Calls the function of a `jira:workflowValidator` (payload and answer: developer.atlassian.com, "Jira workflow validator"). Nobody is
 * signed in; the platform's 25 seconds are the function's own deadline.
 */
export function createFunctionValidators({ manifest, functions, log }: ValidatorOptions): AskValidator {
  return async (moduleKey, payload) => {
    const functionKey = manifest.modules['jira:workflowValidator'].find(({ key }) => key === moduleKey)?.function;
    if (functionKey === undefined) return null;
    const result = await functions.invoke({ functionKey, moduleType: 'jira:workflowValidator', moduleKey, principal: null }, payload);
    if (!result.success) {
      log(`The validator ${moduleKey} failed: ${result.error.stack ?? result.error.errorMessage}`);
      return null;
    }
    const decoded = v.safeParse(verdict, result.body);
    if (!decoded.success) log(`The validator ${moduleKey} gave no verdict: ${v.getDotPath(decoded.issues[0]) ?? 'answer'}: ${decoded.issues[0].message}`);
    return decoded.success ? decoded.output : null;
  };
}
