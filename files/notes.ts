const shown = 5;

/** "line 4", "lines 4, 9 and 12", "lines 4, 9, 12, 13, 20 and 7 more". */
export function listed(thing: string, names: readonly string[]): string {
  const head = names.slice(0, shown);
  const rest = names.length - head.length;
  const parts = rest > 0 ? [...head, `${rest} more`] : head;
  const last = parts.at(-1) ?? '';
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
  return `${thing}${names.length === 1 ? '' : 's'} ${words}`;
}

/** "1 issue", "2 issues". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
