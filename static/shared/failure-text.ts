import type { JiraFailure } from './answer';

const UNSEEN = "You can't see this issue, or it was deleted.";
const UNAVAILABLE = 'Jira could not answer just now.';
const UNREADABLE = "Jira's answer could not be read.";

/** One plain sentence for a person whose issue could not be read. */
export function readFailureText(failure: JiraFailure): string {
  switch (failure.kind) {
    case 'unseen':
    case 'forbidden':
      return UNSEEN;
    case 'invalid':
      return failure.details.join(' ') || UNREADABLE;
    case 'unavailable':
      return UNAVAILABLE;
    case 'unreadable':
      return UNREADABLE;
  }
}

/** One plain sentence for a person whose edit did not happen; Jira's own words where it gave any. */
export function editFailureText(failure: JiraFailure): string {
  switch (failure.kind) {
    case 'forbidden':
      return failure.details.join(' ') || "You don't have permission to edit this issue.";
    case 'invalid':
      return failure.details.join(' ') || 'Jira did not accept this value.';
    case 'unavailable':
      return `${UNAVAILABLE} Nothing was changed.`;
    case 'unseen':
    case 'unreadable':
      return readFailureText(failure);
  }
}

/** Whether asking again may help. */
export const mayRetry = (failure: JiraFailure): boolean => failure.kind === 'unavailable' || failure.kind === 'unreadable';
