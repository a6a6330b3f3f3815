const padded = (n: number): string => String(n).padStart(6, '0');

/** Every key of the app's key-value storage, in one place. */
export const evidenceKey = {
  /** All entries of an issue; sorted by key they are in the order of writing. */
  prefix: (issueId: number): string => `evidence:${issueId}:`,
  entry: (issueId: number, sequence: number): string => `evidence:${issueId}:${padded(sequence)}`,
};

export const definitionKey = {
  /** The version in force: a copy, so that it is read with one call. */
  current: (projectId: string): string => `definition:${projectId}`,
  prefix: (projectId: string): string => `definition-version:${projectId}:`,
  version: (projectId: string, version: number): string => `definition-version:${projectId}:${padded(version)}`,
};

/** A workflow as it was before a gate was put into it, in parts. */
export const workflowKey = {
  prefix: (workflowId: string): string => `workflow-before:${workflowId}:`,
  part: (workflowId: string, part: number): string => `workflow-before:${workflowId}:${padded(part)}`,
};

/** One key for each issue and rule, so that two people who set rules aside at once never overwrite each other. */
export const muteKey = {
  ofProject: (projectId: string): string => `mute:${projectId}:`,
  ofIssue: (projectId: string, issueId: number): string => `mute:${projectId}:${issueId}:`,
  one: (projectId: string, issueId: number, rule: string): string => `mute:${projectId}:${issueId}:${rule}`,
};

export const scanKey = (projectId: string): string => `scan:${projectId}`;
