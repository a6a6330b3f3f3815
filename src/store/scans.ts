import { kvs } from '@forge/kvs';
import { decodeScan } from '../contract/stored-definition';
import type { ScanStore } from '../usecases/ports';
import { scanKey } from './keys';

/** Where the scan of a project stands between two pages. */
export const scans: ScanStore = {
  async read(projectId) {
    const value: unknown = await kvs.get(scanKey(projectId));
    return value === undefined ? null : decodeScan(value);
  },
  write: (projectId, scan) => kvs.set(scanKey(projectId), scan).then(() => undefined),
};
