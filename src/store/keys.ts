/** Every key of the app's key-value storage, in one place. */
export const acceptanceKey = {
  /** All entries of an issue; sorted by key they are in the order of writing. */
  prefix: (issueId: number): string => `acceptance:${issueId}:`,
  entry: (issueId: number, sequence: number): string => `acceptance:${issueId}:${String(sequence).padStart(6, '0')}`,
};
