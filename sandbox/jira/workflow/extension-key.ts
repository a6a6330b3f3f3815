import type { InstalledApp } from '../host';

/** The id of a module in workflow documents: ari:cloud:ecosystem::extension/{app-id}/{environment-id}/static/{module-key}. */
export const extensionKey = (app: InstalledApp, moduleKey: string): string => `${extensionBase(app)}${moduleKey}`;

/** The module's key; null for the extension of another app. */
export const moduleKeyIn = (app: InstalledApp, key: string): string | null => (key.startsWith(extensionBase(app)) ? key.slice(extensionBase(app).length) : null);

const extensionBase = ({ id, environmentId }: InstalledApp): string =>
  `ari:cloud:ecosystem::extension/${id.slice(id.lastIndexOf('/') + 1)}/${environmentId}/static/`;
