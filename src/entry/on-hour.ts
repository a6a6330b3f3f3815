import { app } from '../app';
import { decodeLicence } from '../contract/done-event';
import { decodeScheduleSite } from '../contract/snapshot';
import { planSnapshots } from '../usecases/plan-snapshots';

/** Once an hour: asks for the snapshots that are due. Without a licence nothing is counted. */
export async function onHour(request: unknown, context: unknown): Promise<{ readonly statusCode: 204 }> {
  if (decodeLicence(context) !== false) {
    const due = await planSnapshots(app, decodeScheduleSite(request));
    if (due > 0) app.lines.info('snapshots are due', { due });
  }
  return { statusCode: 204 };
}
