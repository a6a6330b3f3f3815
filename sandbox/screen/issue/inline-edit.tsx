import { useState, type KeyboardEvent, type ReactNode } from 'react';

export interface InlineEditProps {
  readonly label: string;
  readonly value: string;
  /** What stands there while nobody edits. */
  readonly children: ReactNode;
  readonly inputMode?: 'text' | 'decimal';
  /** Answers whether the text was taken; the field stays open otherwise. */
  readonly save: (text: string) => Promise<boolean>;
}

/** Text that is edited where it stands: Enter and leaving save, Escape gives up. */
export function InlineEdit({ label, value, children, inputMode = 'text', save }: InlineEditProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = async (): Promise<void> => {
    if (draft === null) return;
    if (draft.trim() === value || (await save(draft.trim()))) setDraft(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void finish();
    if (event.key === 'Escape') setDraft(null);
  };
  if (draft === null) {
    return (
      <button type="button" className="inline-read" aria-label={`${label}: ${value === '' ? 'none' : value}. Edit`} onClick={() => setDraft(value)}>
        {children}
      </button>
    );
  }
  return <input className="inline-input" aria-label={label} inputMode={inputMode} autoFocus value={draft} onChange={(event) => setDraft(event.target.value)} onBlur={() => void finish()} onKeyDown={onKey} />;
}
