import type { JiraFailure } from '../answer';
import { editFailureText } from '../failure-text';

export const UNCLEAR = 'Jira gave no clear answer, so the change may be there.';

/** Whether a refusal is about what this person may or can see, so that another try says the same. */
export const leaves = ({ kind }: JiraFailure): boolean => kind === 'forbidden' || kind === 'unseen';

/** One sentence on why an issue was not changed: Jira's own words where it gave any. */
export const failureWords = (failure: JiraFailure): string => (failure.status === 409 && failure.details.length === 0 ? 'Somebody else changed it at the same moment.' : editFailureText(failure));
