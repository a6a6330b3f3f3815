/** Fields that Jira's *navigable leaves out: they are only on the issue itself. */
const notNavigable = new Set(['comment']);

/**
 * Reads a `fields` parameter: ids, `*all`, `*navigable`, and `-id` to leave one out.
 * @param asked the ids as given; an empty list means the fallback
 * @param fallback what is answered when nothing is asked
 */
export function chosenFields(asked: readonly string[], fallback: '*all' | '*navigable' | 'none'): (id: string) => boolean {
  const out = new Set(asked.filter((one) => one.startsWith('-')).map((one) => one.slice(1)));
  const named = new Set(asked.filter((one) => !one.startsWith('-')));
  const all = named.has('*all') || (named.size === 0 && fallback === '*all');
  const navigable = named.has('*navigable') || (named.size === 0 && fallback === '*navigable');
  return (id) => !out.has(id) && (all || named.has(id) || (navigable && !notNavigable.has(id)));
}
