import { app } from '../app';
import { quietGates } from '../usecases/quiet-gates';

/** Best effort, within the 55 seconds that Forge grants: the uninstall goes on whatever becomes of it. */
export async function beforeUninstall(): Promise<void> {
  app.lines.info('gates switched off before the uninstall', { ...(await quietGates(app, 'uninstall')) });
}
