import type { Covered, Waiting } from './read-waiting';
import { LATELY_DAYS, RECENT_DAYS } from './waiting-query';

/** What was looked at, so that nobody takes silence for more than it is. */
export function coveredText({ accept, finished, recent }: Pick<Waiting, 'accept' | 'finished' | 'recent'>): string {
  const parts = [
    ...(accept === null ? [] : [`${howMany(finished)} under way or finished in the last ${LATELY_DAYS} days`]),
    `${howMany(recent)} that changed in the last ${RECENT_DAYS} days`,
  ];
  const partly = recent.partly === 0 ? '' : ` Of ${recent.partly} with many comments only the first were read.`;
  return `Looked at ${parts.join(', and at ')}, as you see them.${partly}`;
}

function howMany({ read, of }: Covered): string {
  if (of === null || of <= read) return read === 1 ? 'the 1 issue' : `the ${read} issues`;
  return `the first ${read} of about ${of} issues`;
}
