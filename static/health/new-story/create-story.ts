import * as v from 'valibot';
import type { JiraFailure } from '../../shared/answer';
import { decoded } from '../../shared/answer';
import { editFailureText } from '../../shared/failure-text';
import type { JiraClient } from '../../shared/jira-client';
import { composeStory } from './compose-story';
import type { DraftProblems, StoryDraft } from './story-draft';

export interface CreatedStory {
  readonly id: number;
  readonly key: string;
}

/** The new issue, or what Jira had against it: sentences for the form's fields, and one for the rest. */
export type CreateOutcome =
  | { readonly ok: true; readonly story: CreatedStory }
  | { readonly ok: false; readonly problems: DraftProblems; readonly message: string | null };

export interface StoryPlace {
  readonly projectKey: string;
  readonly typeId: string;
  /** The field that holds acceptance criteria; null: they stand in the description. */
  readonly criteriaField: string | null;
}

const createdIssue = v.object({ id: v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)), key: v.string() });

/**
 * Creates the story as the current user (`POST /rest/api/3/issue`). A field for acceptance criteria may be missing from the
 * project's create screen, or hold one line only: where Jira refuses it, the criteria go into the description.
 */
export async function createStory(jira: JiraClient, place: StoryPlace, draft: StoryDraft): Promise<CreateOutcome> {
  const answer = decoded(await jira.post('/rest/api/3/issue', { fields: fieldsOf(place, draft) }), (json) => v.parse(createdIssue, json));
  if (answer.ok) return { ok: true, story: answer.value };
  const { failure } = answer;
  if (place.criteriaField !== null && failure.fields?.[place.criteriaField] !== undefined) return createStory(jira, { ...place, criteriaField: null }, draft);
  return told(failure);
}

function fieldsOf({ projectKey, typeId, criteriaField }: StoryPlace, draft: StoryDraft): object {
  const story = composeStory(draft);
  const apart = criteriaField !== null && story.criteria !== null;
  const description = apart ? story.descriptionWithoutCriteria : story.description;
  return {
    project: { key: projectKey },
    issuetype: { id: typeId },
    summary: story.summary,
    ...(description === null ? {} : { description }),
    ...(apart ? { [criteriaField]: story.criteria } : {}),
  };
}

/** The form has no field for a summary: it is made of the need first of all. */
function told(failure: JiraFailure): CreateOutcome {
  if (failure.kind === 'unreadable' || (failure.kind === 'unavailable' && failure.status !== 429)) return { ok: false, problems: {}, message: 'Jira gave no clear answer. Look in the backlog before you try again: the story may be there.' };
  if (failure.kind === 'forbidden' && failure.details.length === 0) return { ok: false, problems: {}, message: "You don't have permission to create issues in this project." };
  if (failure.kind === 'unseen') return { ok: false, problems: {}, message: "You can't see this project." };
  const need = failure.fields?.summary;
  const others = failure.details.filter((sentence) => sentence !== need);
  return { ok: false, problems: need === undefined ? {} : { need }, message: need !== undefined && others.length === 0 ? null : editFailureText({ ...failure, details: others }) };
}
