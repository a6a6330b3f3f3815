/** What a column of a Jira CSV export says; several columns may say the same (Labels, links). */
export type Meaning =
  | 'summary' | 'key' | 'id' | 'type' | 'status' | 'category' | 'priority' | 'labels' | 'description' | 'estimate' | 'parent' | 'parentId' | 'blockedBy' | 'blocks';

const meanings: Readonly<Record<string, Meaning>> = {
  summary: 'summary',
  'issue key': 'key',
  'work item key': 'key',
  key: 'key',
  'issue id': 'id',
  'work item id': 'id',
  'issue type': 'type',
  'work type': 'type',
  issuetype: 'type',
  type: 'type',
  status: 'status',
  'status category': 'category',
  priority: 'priority',
  labels: 'labels',
  label: 'labels',
  description: 'description',
  'story points': 'estimate',
  'custom field (story points)': 'estimate',
  'story point estimate': 'estimate',
  'custom field (story point estimate)': 'estimate',
  'parent key': 'parent',
  parent: 'parent',
  'epic link': 'parent',
  'custom field (epic link)': 'parent',
  'parent id': 'parentId',
  'inward issue link (blocks)': 'blockedBy',
  'outward issue link (blocks)': 'blocks',
};

export interface Columns {
  /** The cells of a row that say this, without empty ones, in the order of the columns. */
  cells(row: readonly string[], meaning: Meaning): readonly string[];
  /** Names of the columns that nothing is read from, each once. */
  readonly unread: readonly string[];
}

export function columnsOf(header: readonly string[]): Columns {
  const places = new Map<Meaning, number[]>();
  const unread = new Set<string>();
  for (const [index, name] of header.entries()) {
    const meaning = Object.hasOwn(meanings, name.toLowerCase()) ? meanings[name.toLowerCase()] : undefined;
    if (meaning === undefined) unread.add(name === '' ? 'a column without a name' : name);
    else places.set(meaning, [...(places.get(meaning) ?? []), index]);
  }
  return {
    unread: [...unread],
    cells: (row, meaning) => (places.get(meaning) ?? []).map((index) => row[index] ?? '').filter((cell) => cell.trim() !== ''),
  };
}
