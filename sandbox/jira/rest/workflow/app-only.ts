import { forbidden } from '../../problem';
import type { Call } from '../call';

/** @throws Problem 403 when somebody else than the app's own account asks */
export function requireApp({ state, caller }: Call): void {
  if (caller.accountId !== state.app.accountId) throw forbidden('Only Connect and Forge apps can use this operation.');
}
