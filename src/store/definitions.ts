import { kvs } from '@forge/kvs';
import { decodeStoredDefinition } from '../contract/stored-definition';
import type { DefinitionStore } from '../usecases/ports';
import { readAll, writeIfFree } from './append';
import { definitionKey } from './keys';

/** Versions are written once and never again; the copy of the newest is only there to be read fast. */
export const definitions: DefinitionStore = {
  async current(projectId) {
    const value: unknown = await kvs.get(definitionKey.current(projectId));
    return value === undefined ? null : decodeStoredDefinition(value);
  },
  async append(projectId, version) {
    const free = await writeIfFree(definitionKey.version(projectId, version.version), version);
    const kept: unknown = free ? version : await kvs.get(definitionKey.version(projectId, version.version));
    // a version whose copy was lost on the way (a killed function) is mended by the next one who tries
    await kvs.set(definitionKey.current(projectId), kept as object);
    return free;
  },
  versions: async (projectId) => (await readAll(definitionKey.prefix(projectId))).map(decodeStoredDefinition).reverse(),
};
