import type { Person } from './host';

const person = (accountId: string, displayName: string, role: string, global: readonly string[] = []): Person => ({
  accountId: `712020:${accountId}`,
  displayName,
  email: `${(displayName.split(' ')[0] ?? displayName).toLowerCase()}@example.com`,
  role,
  global,
});

export const priya = person('0f3a6c52-1b7e-4d0a-9c41-6e2d8b5f7a01', 'Priya Nair', 'Product owner, administers the project', ['BULK_CHANGE']);
export const dan = person('2c9e4b17-5d83-4f6b-8a2e-1f7c0d9b3e02', 'Dan Okafor', 'Developer, may edit and move work', ['BULK_CHANGE']);
export const sam = person('4e1d7a93-8f26-4c5e-b3d0-9a6b2c8f1d03', 'Sam Lind', 'May look, but not change anything');
export const ada = person('6b8f2d05-3a94-4e7c-a1f6-5d0e9c4b2a04', 'Ada Moreau', 'Jira administrator', ['ADMINISTER', 'SYSTEM_ADMIN', 'BULK_CHANGE']);
export const otto = person('8d5c1e60-9b42-4a3f-8e7d-2c1f6a0b9d05', 'Otto Brandt', 'Has no access to any project');

/** The people of every local Jira, in the order in which they are offered. */
export const people: readonly Person[] = [priya, dan, sam, ada, otto];
