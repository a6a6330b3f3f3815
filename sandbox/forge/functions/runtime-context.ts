import { randomUUID } from 'node:crypto';
import type { Installation } from '../installation';

/** Why and for whom a function runs. */
export interface InvocationReason {
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  /** Account id of the signed-in person; null in triggers. */
  readonly principal: string | null;
}

/** The site in the platform's words. */
export function siteAri(cloudId: string): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

/** The data part of `__forge_runtime__` (fields read from @forge/api 8.3.0); functions in it are added by the worker. */
export function runtimeContext(installation: Installation, cloudId: string, reason: InvocationReason): Readonly<Record<string, unknown>> {
  const { app, appUuid, environmentType, appVersion, installationId } = installation;
  return {
    appContext: {
      appId: appUuid,
      appVersion,
      environmentId: app.environmentId,
      environmentType,
      invocationId: randomUUID(),
      installationId,
      functionKey: reason.functionKey,
      moduleType: reason.moduleType,
      moduleKey: reason.moduleKey,
      permissions: { scopes: app.scopes, external: {} },
    },
    ...(reason.principal === null ? {} : { aaid: reason.principal }),
    contextAri: siteAri(cloudId),
    clientId: appUuid,
    tracing: { traceId: randomUUID().replaceAll('-', ''), spanId: randomUUID().replaceAll('-', '').slice(0, 16) },
    proxy: { token: '', url: '', host: '' },
    featureFlags: [],
    allowedEgress: [],
  };
}

/** The second argument of every handler. */
export function handlerContext(installation: Installation, cloudId: string, principal: string | null): Readonly<Record<string, unknown>> {
  const { app, installationId } = installation;
  return {
    installContext: siteAri(cloudId),
    ...(principal === null ? {} : { principal: { accountId: principal } }),
    installation: { ari: { installationId: `ari:cloud:ecosystem::installation/${installationId}` }, contexts: [{ cloudId }], appId: app.id },
    workspaceId: siteAri(cloudId),
  };
}
