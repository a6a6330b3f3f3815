import { listed } from '../../files/notes';
import { priya } from '../jira/people';
import type { JiraState } from '../jira/state/state';

/** Who of a file is who here. */
export interface ImportedPeople {
  /** The account of somebody whom the file names by display name, address or account id; null for nobody, or somebody who is not here. */
  find(name: string | null): string | null;
  /** What became of the others, a sentence. */
  notes(): readonly string[];
}

export function importedPeople({ people }: JiraState): ImportedPeople {
  const accounts = new Map(people.flatMap(({ accountId, displayName, email }) => [accountId, displayName, email].map((name) => [name.toLowerCase(), accountId] as const)));
  const absent = new Set<string>();
  return {
    find: (name) => {
      if (name === null) return null;
      const account = accounts.get(name.toLowerCase()) ?? null;
      if (account === null) absent.add(name);
      return account;
    },
    notes: () => (absent.size === 0 ? [] : [`Not here: ${listed('person', [...absent]).replace(/^persons/, 'people')}. ${priya.displayName} reports for them, and what they work on is unassigned.`]),
  };
}
