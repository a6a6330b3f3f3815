import type { JiraFailure } from '../answer';
import { editFailureText, readFailureText } from '../failure-text';

export const UNCLEAR = 'Jira gave no clear answer, so the change may be there.';

/** Whether a refusal is about what this person may or can see, so that another try says the same. */
export const leaves = ({ kind }: JiraFailure): boolean => kind === 'forbidden' || kind === 'unseen';

/** One sentence on why an issue was not changed: Jira's own words where it gave any. */
export const failureWords = (failure: JiraFailure): string => (failure.status === 409 && failure.details.length === 0 ? 'Somebody else changed it at the same moment.' : editFailureText(failure));

/** The same of an issue that is changed in part. */
export const partlyWords = (failure: JiraFailure): string => `Done only in part. ${failure.kind === 'unavailable' ? readFailureText(failure) : failureWords(failure)}`;
