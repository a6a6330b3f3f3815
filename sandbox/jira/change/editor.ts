import type { JiraState } from '../state/state';
import type { Draft } from './draft';

export interface EditContext {
  readonly state: JiraState;
  readonly accountId: string;
  readonly draft: Draft;
  /** The fields of the screen in use, by id; those of the edit screen when absent. */
  readonly screen?: ReadonlyMap<string, FieldEditor>;
}

/** Takes one value into the draft. Answers null, or why it cannot be taken, in Jira's words. */
export type Writer = (context: EditContext, value: unknown) => string | null;

export interface OfferContext extends Pick<EditContext, 'state' | 'accountId'> {
  readonly draft: Pick<Draft, 'projectId' | 'typeId'>;
}

/** How one field may be changed through POST and PUT /issue. */
export interface FieldEditor {
  readonly permission: 'EDIT_ISSUES' | 'ASSIGN_ISSUES' | 'MODIFY_REPORTER' | 'RESOLVE_ISSUES' | 'SET_ISSUE_SECURITY';
  readonly required: boolean;
  /** Is the field on this person's screen for such an issue? Always, when absent. */
  readonly isOffered?: (context: OfferContext) => boolean;
  readonly set: Writer;
  readonly add?: Writer;
  readonly remove?: Writer;
}
