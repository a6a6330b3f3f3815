const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 14/Jul/25 3:42 PM, 14/Jul/2025 15:42:10, 14/Jul/25: what Jira's CSV export writes. */
const exported = /^(?<day>\d{1,2})[/-](?<monthName>[a-z]{3})[/-](?<year>\d{2}|\d{4})(?:[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: (?<half>[ap]m))?)?$/i;
/** 2025-07-14T15:42:00.000+0000 (REST), 2025-07-14 15:42, 2025-07-14. */
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ T](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?(?<zone> ?Z|[+-]\d{2}:?\d{2})?$/i;

const century = 2000;
const noon = 12;

/**
 * A moment as Jira writes it: English month names, and ISO 8601. Without a time zone it is taken as UTC, because an export does not
 * name the zone of who made it. Null for everything else, for days that no calendar has, and for day and month as mere numbers, which
 * can be read two ways.
 */
export function jiraDate(text: string): Date | null {
  const parts = (exported.exec(text.trim()) ?? iso.exec(text.trim()))?.groups;
  if (parts === undefined) return null;
  const number = (name: string): number => Number(parts[name] ?? '0');
  const month = parts.monthName === undefined ? number('month') - 1 : months.indexOf(parts.monthName.toLowerCase());
  const year = number('year') < 100 ? number('year') + century : number('year');
  const hour = hourOf(number('hour'), parts.half?.toLowerCase());
  const [day, minute, second] = [number('day'), number('minute'), number('second')];
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  const real = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day && hour >= 0 && hour < 24 && minute < 60 && second < 60;
  return real ? new Date(date.getTime() - offsetOf(parts.zone)) : null;
}

/** Minus one for an hour that a clock of twelve does not have. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > noon ? -1 : (hour % noon) + (half === 'pm' ? noon : 0);
}

/** Milliseconds east of UTC. */
function offsetOf(zone: string | undefined): number {
  const match = /([+-])(\d{2}):?(\d{2})/.exec(zone ?? '');
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
