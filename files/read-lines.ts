import type { BacklogFile, ImportedIssue } from './imported-issue';

/** A story a line; blank lines are skipped and still counted, so that an id is the number of its line. */
export function readLines(text: string): BacklogFile {
  const issues = text.split(/\r\n|\n|\r/).flatMap((line, index): readonly ImportedIssue[] => {
    const summary = line.trim();
    if (summary === '') return [];
    return [{
      id: String(index + 1), key: null, summary, issueType: 'Story', status: 'To Do', statusCategory: 'new', description: null, criteria: [], estimate: null, parentKey: null,
      priority: null, labels: [], blockedBy: [], blockedFromOutside: [], reporter: null, assignee: null, created: null, updated: null, resolved: null, comments: [],
    }];
  });
  return { kind: 'text', issues, notes: [`Read ${issues.length} ${issues.length === 1 ? 'story' : 'stories'}, one a line, without estimates, parents and status.`] };
}
