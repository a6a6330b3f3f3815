import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../support/sandbox-process';
import type { Measure } from './run';

const DIST = join(__dirname, '../../dist');

/** From the command to the printed address, with nothing built before. */
export async function startTime(): Promise<Measure> {
  rmSync(DIST, { recursive: true, force: true });
  const began = performance.now();
  const sandbox = await startProcess();
  const seconds = (performance.now() - began) / 1000;
  await sandbox.stop();
  return { what: 'npm start to the printed address, nothing built', value: Number(seconds.toFixed(1)), unit: 's', bound: '15 s' };
}
