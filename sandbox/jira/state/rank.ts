/** A rank in the form of Jira's LexoRank: the n-th of a fresh backlog. Text order is rank order. */
export const rankOf = (n: number): string => `0|i${(n * 8).toString(36).padStart(6, '0')}:`;
