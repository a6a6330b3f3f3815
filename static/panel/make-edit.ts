import type { EditOutcome, MadeEdit } from './panel-state';

/** What came of an edit that was previewed: how to say it and take it back, or why it was not made. */
export type Made =
  | { readonly ok: true; readonly said: string; readonly opens?: string; readonly undo: () => Promise<TakenBack> }
  /** `outdated`: the preview was made from an older text than Jira has. */
  | { readonly ok: false; readonly message: string; readonly outdated: boolean };

/** `opens`: an issue that stays. */
export type TakenBack = { readonly ok: true; readonly said: string; readonly opens?: string } | { readonly ok: false; readonly message: string };

interface PanelHands {
  readonly reread: () => Promise<void>;
  /** Reads the issue again and has it scored. */
  readonly settle: () => Promise<EditOutcome>;
  readonly tell: (edit: MadeEdit) => void;
}

/** Makes an edit and shows what it did. Where the preview was out of date, the panel reads the issue again. */
export async function makeEdit(edit: () => Promise<Made>, { reread, settle, tell }: PanelHands, what: MadeEdit['what'] = 'text'): Promise<EditOutcome> {
  const made = await edit();
  if (!made.ok) {
    if (made.outdated) void reread();
    return { ok: false, message: made.message };
  }
  const undo = async (): Promise<EditOutcome> => {
    const back = await made.undo();
    if (!back.ok) {
      void reread();
      return back;
    }
    const settled = await settle();
    tell(notice(what, back, null));
    return settled;
  };
  const settled = await settle();
  // told when the finding is gone, so that the notice takes over its focus
  tell(notice(what, made, undo));
  return settled;
}

const notice = (what: MadeEdit['what'], { said, opens }: { readonly said: string; readonly opens?: string }, undo: MadeEdit['undo']): MadeEdit => ({ what, said, undo, ...(opens === undefined ? {} : { opens }) });
