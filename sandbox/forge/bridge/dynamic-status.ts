import * as v from 'valibot';
import type { Functions } from '../functions/functions';
import { contextStatus, type ContextStatus, type Manifest } from '../manifest-schema';

const properties = v.object({ status: contextStatus });

export interface StatusOptions {
  readonly manifest: Manifest;
  readonly functions: Functions;
  readonly cloudId: string;
  readonly log: (line: string) => void;
}

/** Asks for the status of a `jira:issueContext` in a person's name; null when there is none to be had, and the shown one stays. */
export type DynamicStatus = (moduleKey: string, extension: Readonly<Record<string, unknown>>, accountId: string) => Promise<ContextStatus | null>;

/** Calls the function of `dynamicProperties` (payload and answer: developer.atlassian.com, "Jira issue context"). */
export function createDynamicStatus({ manifest, functions, cloudId, log }: StatusOptions): DynamicStatus {
  return async (moduleKey, { type, issue, project }, accountId) => {
    const functionKey = manifest.modules['jira:issueContext'].find(({ key }) => key === moduleKey)?.dynamicProperties?.function;
    if (functionKey === undefined) return null;
    const result = await functions.invoke({ functionKey, moduleType: 'jira:issueContext', moduleKey, principal: accountId }, { cloudId, extension: { type, issue, project } });
    if (!result.success) {
      log(`dynamicProperties of ${moduleKey} failed: ${result.error.stack ?? result.error.errorMessage}`);
      return null;
    }
    const decoded = v.safeParse(properties, result.body);
    if (!decoded.success) log(`dynamicProperties of ${moduleKey} gave no status: ${v.getDotPath(decoded.issues[0]) ?? 'answer'}: ${decoded.issues[0].message}`);
    return decoded.success ? decoded.output.status : null;
  };
}
