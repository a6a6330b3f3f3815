/** What the form holds, as typed. */
export interface StoryDraft {
  readonly role: string;
  readonly need: string;
  readonly outcome: string;
  readonly measure: string;
  readonly target: string;
  /** One a line. */
  readonly criteria: string;
}

export type DraftField = keyof StoryDraft;

/** One sentence for each field that has to be mended. */
export type DraftProblems = Readonly<Partial<Record<DraftField, string>>>;

export const EMPTY_DRAFT: StoryDraft = { role: '', need: '', outcome: '', measure: '', target: '', criteria: '' };

export const isEmptyDraft = (draft: StoryDraft): boolean => Object.values(draft).every((text: string) => text.trim() === '');
