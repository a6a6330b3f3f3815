import type { JiraFailure } from '../../../static/shared/answer';
import { editFailureText, mayRetry, readFailureText } from '../../../static/shared/failure-text';

const failure = (kind: JiraFailure['kind'], ...details: string[]): JiraFailure => ({ kind, status: 0, details });

test.each([
  ['unseen', "You can't see this issue, or it was deleted.", false],
  ['forbidden', "You can't see this issue, or it was deleted.", false],
  ['invalid', "Jira's answer could not be read.", false],
  ['unavailable', 'Jira could not answer just now.', true],
  ['unreadable', "Jira's answer could not be read.", true],
] as const)('reading, %s: "%s"', (kind, text, retry) => {
  expect(readFailureText(failure(kind))).toBe(text);
  expect(mayRetry(failure(kind))).toBe(retry);
});

test.each([
  ['unseen', "You can't see this issue, or it was deleted."],
  ['forbidden', "You don't have permission to edit this issue."],
  ['invalid', 'Jira did not accept this value.'],
  ['unavailable', 'Jira could not answer just now. Nothing was changed.'],
] as const)('editing, %s: "%s"', (kind, text) => {
  expect(editFailureText(failure(kind))).toBe(text);
});

test("Jira's own words come first when it gave any", () => {
  expect(editFailureText(failure('invalid', 'Too large.', 'Too late.'))).toBe('Too large. Too late.');
  expect(editFailureText(failure('forbidden', 'No.'))).toBe('No.');
});
