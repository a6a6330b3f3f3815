import { createHash } from 'node:crypto';
import type { InstalledApp } from '../jira/host';
import type { Manifest } from './manifest-schema';

/** One app in one site: the ids that every context carries. */
export interface Installation {
  readonly app: InstalledApp;
  readonly appUuid: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly appVersion: string;
  readonly installationId: string;
  readonly licensed: boolean;
}

/** Installs the app of a manifest. Ids are derived from the app's own, so that links survive a restart. */
export function installApp(manifest: Manifest): Installation {
  const { modules } = manifest;
  const appUuid = manifest.app.id.slice(manifest.app.id.lastIndexOf('/') + 1);
  return {
    appUuid,
    environmentType: 'DEVELOPMENT',
    appVersion: '1.0.0',
    installationId: uuidFrom(`${appUuid} installation`),
    licensed: manifest.app.licensing?.enabled ?? false,
    app: {
      id: manifest.app.id,
      environmentId: uuidFrom(`${appUuid} environment`),
      accountId: `557058:${uuidFrom(`${appUuid} account`)}`,
      name: manifest.app.name ?? 'Ready & Done',
      scopes: manifest.permissions.scopes,
      customFields: modules['jira:customField'].map(({ key, name, type, readOnly, schema }) => ({ key, name, type, readOnly, ...(schema === undefined ? {} : { schema }) })),
      indexedProperties: modules['jira:entityProperty'].map(({ entityType, propertyKey, values }) => ({
        entityType,
        propertyKey,
        values: values.map(({ path, type, searchAlias }) => ({ path, type, ...(searchAlias === undefined ? {} : { searchAlias }) })),
      })),
      validators: modules['jira:workflowValidator'].map(({ key, name, description, projectTypes, expression, function: functionKey, errorMessage }) => ({
        key,
        name,
        description,
        projectTypes,
        ...(expression === undefined ? {} : { expression }),
        ...(functionKey === undefined ? {} : { function: functionKey }),
        ...(errorMessage === undefined ? {} : { errorMessage }),
      })),
    },
  };
}

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
