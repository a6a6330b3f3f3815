import { composeStory } from './compose-story';
import type { DraftProblems, StoryDraft } from './story-draft';

/** Jira's own limit for a summary, in characters. */
const LONGEST_SUMMARY = 255;

/** What has to be mended before the story can be created; what only costs points is the score's matter. */
export function draftProblems(draft: StoryDraft): DraftProblems {
  const { length } = composeStory(draft).summary;
  const need = draft.need.trim() === '' ? 'Say what somebody wants to do.' : length > LONGEST_SUMMARY ? `The summary would have ${length} characters, and Jira allows ${LONGEST_SUMMARY}. Shorten the role, the need or the outcome.` : null;
  const measure = draft.measure.trim() === '' && draft.target.trim() !== '' ? 'Say what is measured, or remove the target.' : null;
  return { ...(need === null ? {} : { need }), ...(measure === null ? {} : { measure }) };
}
