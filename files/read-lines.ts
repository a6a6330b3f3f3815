import { fitSummary } from './fit-summary';
import type { BacklogFile, ImportedIssue } from './imported-issue';
import { listed } from './notes';

/** A story a line; blank lines are skipped and still counted, so that an id is the number of its line. */
export function readLines(text: string): BacklogFile {
  const cut: string[] = [];
  const issues = text.split(/\r\n|\n|\r/).flatMap((line, index): readonly ImportedIssue[] => {
    const whole = line.trim();
    if (whole === '') return [];
    const id = String(index + 1);
    const fitted = fitSummary(whole, null);
    if (fitted.cut) cut.push(id);
    return [{
      id, key: null, summary: fitted.summary, issueType: 'Story', status: 'To Do', statusCategory: 'new',
      description: fitted.description, estimate: null, parentKey: null, priority: null, labels: [], blockedBy: [],
    }];
  });
  const notes = [`Read ${issues.length} ${issues.length === 1 ? 'story' : 'stories'}, one a line, without estimates, parents and status.`];
  if (cut.length > 0) notes.push(`Longer than Jira's 255 characters, so cut in the summary and kept whole in the description: ${listed('line', cut)}.`);
  return { kind: 'text', issues, notes };
}
