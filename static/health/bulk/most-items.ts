/** The limit of Jira's own bulk operations (1,000 issues a request): a batch of more would run for too long in one tab. */
export const MOST_ITEMS = 1000;
