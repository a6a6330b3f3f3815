import { ada, dan, priya, sam } from '../people';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

const group = (id: string, name: string, ...members: readonly { readonly accountId: string }[]): Group => ({
  id, name, members: new Set(members.map(({ accountId }) => accountId)),
});

/** The groups of the site, by name. Otto is in none. */
export const groups: readonly Group[] = [
  group('3f1a9c50-6d2e-4b7f-9a08-5c1e7d2b4a01', 'jira-administrators', ada),
  group('7b2d8e61-0c4f-4a93-8e1b-6f3a9d5c2b02', 'jira-software-users', priya, dan, sam, ada),
  group('a94e3c72-5b1d-4f86-b27c-0d8e6a1f3c03', 'product-owners', priya),
];

/** The groups that an account is in, by name. */
export const groupsOf = (accountId: string): readonly Group[] => groups.filter(({ members }) => members.has(accountId));
