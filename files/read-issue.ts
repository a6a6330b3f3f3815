import type { ImportedIssue } from './imported-issue';

/** An issue as its row or JSON object tells it; what it says of other issues is not yet held against them. */
export interface ReadIssue {
  readonly issue: ImportedIssue;
  /** Jira's numeric id, by which "Parent id" names it. */
  readonly jiraId: string | null;
  readonly parentId: string | null;
  /** Keys of issues that this one blocks. */
  readonly blocks: readonly string[];
}

const keyPattern = /\b[A-Z][A-Z0-9_]*-\d+\b/i;

/** The first issue key in a text, in upper case. */
export const keyIn = (text: string): string | null => keyPattern.exec(text)?.[0].toUpperCase() ?? null;

export const keysIn = (text: string): readonly string[] => (text.match(new RegExp(keyPattern, 'gi')) ?? []).map((key) => key.toUpperCase());

/** A summary on one line, as Jira keeps it. */
export const onOneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ').trim();
