import type { Manifest } from '../manifest-schema';

/** The folder of a resource as the manifest names it, relative to the manifest; undefined when there is no such resource. */
export function resourceFolder(manifest: Manifest, key: string): string | undefined {
  return manifest.resources.find((resource) => resource.key === key)?.path;
}

/**
 * The address of a module's page: `<resource>` or `<resource>/<entry>`.
 * @throws Error when the manifest has no such resource or entry
 */
export function entryUrl(manifest: Manifest, reference: string, appOrigin: string): string {
  const [key = '', entry] = reference.split('/');
  const resource = manifest.resources.find((one) => one.key === key);
  const file = entry === undefined ? 'index.html' : resource?.entry?.[entry];
  if (resource === undefined || file === undefined) throw new Error(`manifest.yml names the resource "${reference}", which it does not declare.`);
  return `${appOrigin}/${key}/${file}`;
}

/** The address of an icon: `resource:<key>;<path>` or an absolute URL; null when there is none. */
export function iconUrl(icon: string | undefined, appOrigin: string): string | null {
  if (icon === undefined) return null;
  const inBundle = /^resource:([^;]+);(.+)$/.exec(icon);
  return inBundle === null ? icon : `${appOrigin}/${inBundle[1]}/${inBundle[2]}`;
}
