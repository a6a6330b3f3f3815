/** Jira writes instants with an offset and no colon in it: 2026-11-02T09:13:44.123+0000. */
export const jiraTime = (date: Date): string => date.toISOString().replace('Z', '+0000');
