import type { Acceptance } from './acceptance-state';

/** What stands under the criterion of acceptance; empty where nobody accepted. @param dated a moment in the reader's language */
export function acceptanceWords(acceptance: Acceptance, dated: (iso: string) => string): string {
  if (acceptance.kind === 'none') return '';
  const { by } = acceptance;
  const accepted = by === null ? 'Accepted' : `Accepted by ${by.name} on ${dated(by.at)}`;
  if (acceptance.kind === 'unknown') return `${accepted}. Whether its texts changed since could not be read.`;
  if (acceptance.kind === 'stands') return `${accepted}. It holds until somebody edits ${TEXTS}.`;
  const what = acceptance.changed.length === 0 ? 'it was given for other texts than those that the definition names now' : `${acceptance.changed.join(' and ')} changed since`;
  return `${accepted}; ${what}, so it no longer counts.`;
}

/** What an acceptance is given for, in a sentence. */
export const TEXTS = 'the description or the acceptance criteria';
