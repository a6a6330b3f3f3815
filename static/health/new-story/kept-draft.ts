import * as v from 'valibot';
import { EMPTY_DRAFT, isEmptyDraft, type StoryDraft } from './story-draft';

const draft = v.object({ role: v.string(), need: v.string(), outcome: v.string(), measure: v.string(), target: v.string(), criteria: v.string() });

const place = (projectKey: string): string => `ready-done.new-story.${projectKey}`;

/** Reading `sessionStorage` itself throws where a browser forbids it. */
export const tabStorage = (): Storage => sessionStorage;

/** What was typed in this tab before the page was left or loaded again. */
export function keptDraft(storage: () => Storage, projectKey: string): StoryDraft {
  try {
    const result = v.safeParse(draft, JSON.parse(storage().getItem(place(projectKey)) ?? 'null'));
    return result.success ? result.output : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Keeps a draft until the tab is closed; an empty one is forgotten. False when the browser keeps nothing for a frame of another site. */
export function keepDraft(storage: () => Storage, projectKey: string, kept: StoryDraft): boolean {
  try {
    if (isEmptyDraft(kept)) storage().removeItem(place(projectKey));
    else storage().setItem(place(projectKey), JSON.stringify(kept));
    return true;
  } catch {
    return isEmptyDraft(kept);
  }
}
