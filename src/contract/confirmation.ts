import * as v from 'valibot';

const confirmation = v.object({ words: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) });

/** What "Still valid" sends: the fingerprint of the words that the person has read. Throws a valibot error on another shape. */
export const decodeConfirmation = (payload: unknown): { readonly words: string } => v.parse(confirmation, payload);
