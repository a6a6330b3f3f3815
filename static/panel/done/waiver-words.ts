import type { EvidenceEntry } from '../../../src/core/done/evidence';
import { DAY } from '../../../src/core/time-spans';
import { quotedNames } from './forecast-words';

/** When a waiver ends that is given now, in milliseconds since 1970. */
export const waiverEnd = (now: number, days: number): number => now + days * DAY;

/** What a waiver will do, before it is given. @param until its end, in words */
export const waiverPreview = (titles: readonly string[], until: string): string =>
  `${quotedNames(titles)} ${titles.length === 1 ? 'counts' : 'count'} as met for this issue until ${until}, whatever the issue says. Everyone who sees it sees the waiver, the reason and your name.`;

/** What stands under a criterion that is waived. @param log newest first */
export function waivedWords(criterion: string, until: string, log: readonly EvidenceEntry[]): string {
  const given = log.find((entry) => entry.action === 'waived' && entry.criteria.includes(criterion));
  return given?.action === 'waived' ? `Waived until ${until} by ${given.name}: ${given.reason}` : `Waived until ${until}.`;
}

/** A whole number of days within the bounds, or why what was typed is none. */
export function readDays(typed: string, longest: number): { readonly ok: true; readonly days: number } | { readonly ok: false; readonly problem: string } {
  const days = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= longest ? { ok: true, days } : { ok: false, problem: `Give whole days, from 1 to ${longest}.` };
}
