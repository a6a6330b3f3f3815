/** Jira's own order of keys: by project, then by number, so that SHOP-9 comes before SHOP-10. */
export function compareKeys(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  return a.project < b.project ? -1 : a.project > b.project ? 1 : a.number - b.number || (one < other ? -1 : one > other ? 1 : 0);
}

function parts(key: string): { readonly project: string; readonly number: number } {
  const dash = key.lastIndexOf('-');
  const number = Number(key.slice(dash + 1));
  return dash < 0 || !Number.isFinite(number) ? { project: key, number: 0 } : { project: key.slice(0, dash), number };
}
