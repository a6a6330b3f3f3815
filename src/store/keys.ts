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

/** One key for each issue and epic, so that two people who say no at once never overwrite each other. */
export const declinedKey = {
  ofProject: (projectId: string): string => `declined-epic:${projectId}:`,
  ofIssue: (projectId: string, issueId: number): string => `declined-epic:${projectId}:${issueId}:`,
  one: (projectId: string, { issue, epic }: { readonly issue: number; readonly epic: number }): string => `declined-epic:${projectId}:${issue}:${epic}`,
};

export const thresholdKey = {
  /** What is in force: a copy, so that it is read with one call. */
  current: (projectId: string): string => `thresholds:${projectId}`,
  version: (projectId: string, version: number): string => `thresholds-version:${projectId}:${padded(version)}`,
};

export const scanKey = (projectId: string): string => `scan:${projectId}`;

/** 2286-11-20 in milliseconds: times are kept inverted, so that later ones sort before earlier ones. */
const END_OF_TIME = 9_999_999_999_999;
const inverted = (at: number): string => String(END_OF_TIME - at).padStart(13, '0');
/** Digits of an inverted time that make one stretch: eleven and a half days. */
const STRETCH_DIGITS = 4;
const STRETCH = 10 ** (13 - STRETCH_DIGITS);

export const activityKey = {
  prefix: (projectId: string): string => `activity:${projectId}:`,
  one: (projectId: string, { at, issue, change }: { readonly at: number; readonly issue: number; readonly change: string }): string => `activity:${projectId}:${inverted(at)}:${issue}:${change}`,
  /** Prefixes of the stretches from one moment back to an earlier one, newest first. */
  stretches: (projectId: string, from: number, to: number): readonly string[] => {
    const [first, last] = [from, to].map((at) => Math.floor((END_OF_TIME - at) / STRETCH));
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, n) => `activity:${projectId}:${String((first ?? 0) + n).padStart(STRETCH_DIGITS, '0')}`);
  },
};

export const noticeKey = {
  prefix: (projectId: string): string => `notice:${projectId}:`,
  one: (projectId: string, id: string): string => `notice:${projectId}:${id}`,
};

/** Days as 2026-11-22: the keys of a month begin alike. */
export const snapshotKey = {
  prefix: (projectId: string): string => `snapshot:${projectId}:`,
  month: (projectId: string, day: string): string => `snapshot:${projectId}:${day.slice(0, 7)}`,
  one: (projectId: string, day: string): string => `snapshot:${projectId}:${day}`,
  hour: 'snapshot-hour',
};

export const switchedOnKey = {
  prefix: 'switched-on:',
  one: (projectId: string): string => `switched-on:${projectId}`,
};
