import { ValiError } from 'valibot';
import { Refused } from '../support/failures';

/** Decodes what a screen sent; what does not fit is refused with the place and the reason of the first thing that is wrong. */
export function sent<T>(decode: (payload: unknown) => T, payload: unknown): T {
  try {
    return decode(payload);
  } catch (error) {
    if (!(error instanceof ValiError)) throw error;
    const [issue] = error.issues;
    const path = (issue.path ?? []).map((item: { readonly key?: unknown }) => String(item.key)).join(' → ');
    throw new Refused(`This cannot be saved${path === '' ? '' : ` (${path})`}: ${issue.message}`, { cause: error });
  }
}
