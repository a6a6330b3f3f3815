import * as v from 'valibot';
import { GROUPINGS, NONE, SORTS, type ItemsView } from './items-view';

const text = v.pipe(v.string(), v.minLength(1));
const orNull = <const S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);

const address = v.object({
  q: v.fallback(v.string(), ''),
  figure: orNull(text),
  band: orNull(v.picklist(['ready', 'close', 'not-ready', NONE])),
  missing: orNull(text),
  epic: orNull(text),
  sprint: orNull(v.pipe(v.string(), v.regex(/^(none|\d+)$/))),
  type: orNull(text),
  status: orNull(text),
  estimate: orNull(v.literal(NONE)),
  touched: orNull(v.literal('long-ago')),
  keys: orNull(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+( [A-Z][A-Z0-9_]*-\d+)*$/))),
  group: v.fallback(v.picklist(GROUPINGS), 'none'),
  sort: v.fallback(v.picklist(SORTS), 'rank'),
  order: orNull(v.literal('desc')),
});

/** Reads the query of the address; what nobody knows counts as not there. */
export function viewOf(query: Readonly<Record<string, string>>): ItemsView {
  const own = (name: string): string | null => (Object.hasOwn(query, name) ? (query[name] ?? null) : null);
  const { q, estimate, touched, keys, group, sort, order, ...parts } = v.parse(address, Object.fromEntries(Object.keys(address.entries).map((name) => [name, own(name)])));
  return { filter: { ...parts, text: q, unestimated: estimate !== null, stale: touched !== null, keys: keys?.split(' ') ?? null }, group, sort, descending: order !== null };
}

/** The query that {@link viewOf} reads back; what is usual is left out. */
export function queryOf({ filter, group, sort, descending }: ItemsView): Readonly<Record<string, string>> {
  const { text: q, unestimated, stale, keys, ...parts } = filter;
  const all = {
    q: q || null,
    ...parts,
    estimate: unestimated ? NONE : null,
    touched: stale ? 'long-ago' : null,
    keys: keys?.join(' ') ?? null,
    group: group === 'none' ? null : group,
    sort: sort === 'rank' ? null : sort,
    order: descending ? 'desc' : null,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
