/** What a column of a Jira CSV export says; several columns may say the same (Labels, links, Comment). */
export type Meaning =
  | 'summary' | 'key' | 'id' | 'type' | 'status' | 'category' | 'priority' | 'labels' | 'description' | 'criteria' | 'estimate' | 'parent' | 'parentId' | 'blockedBy'
  | 'blocks' | 'reporter' | 'assignee' | 'created' | 'updated' | 'resolved' | 'comment';

const meanings: Readonly<Record<string, Meaning>> = {
  summary: 'summary',
  'issue key': 'key',
  'work item key': 'key',
  key: 'key',
  'issue id': 'id',
  'work item id': 'id',
  'issue type': 'type',
  'work type': 'type',
  'work item type': 'type',
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
  'inward work item link (blocks)': 'blockedBy',
  'outward issue link (blocks)': 'blocks',
  'outward work item link (blocks)': 'blocks',
  reporter: 'reporter',
  assignee: 'assignee',
  created: 'created',
  updated: 'updated',
  resolved: 'resolved',
  comment: 'comment',
  comments: 'comment',
};

/** Fields for acceptance criteria have no fixed name; the same words as the app looks for among a site's fields. */
const criteria = /^(?:custom field \()?(?:[^)]*(?:acceptance|criteria)[^)]*|ac)\)?$/i;

export interface Columns {
  /** The cells of a row that say this, without empty ones, in the order of the columns. */
  cells(row: readonly string[], meaning: Meaning): readonly string[];
  has(meaning: Meaning): boolean;
  /** Names of the columns that nothing is read from, each once. */
  readonly unread: readonly string[];
}

function meaningOf(name: string): Meaning | undefined {
  const known = Object.hasOwn(meanings, name.toLowerCase()) ? meanings[name.toLowerCase()] : undefined;
  return known ?? (criteria.test(name) ? 'criteria' : undefined);
}

export function columnsOf(header: readonly string[]): Columns {
  const places = new Map<Meaning, number[]>();
  const unread = new Set<string>();
  for (const [index, name] of header.entries()) {
    const meaning = meaningOf(name);
    if (meaning === undefined) unread.add(name === '' ? 'a column without a name' : name);
    else places.set(meaning, [...(places.get(meaning) ?? []), index]);
  }
  return {
    unread: [...unread],
    has: (meaning) => places.has(meaning),
    cells: (row, meaning) => (places.get(meaning) ?? []).map((index) => row[index] ?? '').filter((cell) => cell.trim() !== ''),
  };
}
