import { kvs } from '@forge/kvs';
import { decodeStoredThresholds } from '../contract/thresholds';
import type { ThresholdStore } from '../usecases/ports';
import { writeIfFree } from './append';
import { thresholdKey } from './keys';

/** Each version is written once under its own number, so that of two writers one is refused; the copy is only there to be read fast. */
export const thresholds: ThresholdStore = {
  async current(projectId) {
    const value: unknown = await kvs.get(thresholdKey.current(projectId));
    return decodeStoredThresholds(value);
  },
  async append(projectId, next) {
    const free = await writeIfFree(thresholdKey.version(projectId, next.version), next);
    const kept: unknown = free ? next : await kvs.get(thresholdKey.version(projectId, next.version));
    // a version whose copy was lost on the way (a killed function) is mended by the next one who tries
    await kvs.set(thresholdKey.current(projectId), kept as object);
    return free;
  },
};
