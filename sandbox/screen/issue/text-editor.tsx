import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { fromText } from '../adf/from-text';
import { useEdit } from './use-edit';

export interface TextEditorProps {
  readonly issueKey: string;
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly changed: () => void;
  readonly close: () => void;
}

export function TextEditor({ issueKey, field, label, text, changed, close }: TextEditorProps) {
  const [draft, setDraft] = useState(text);
  const hint = useId();
  const { saving, save } = useEdit(issueKey, changed);
  const submit = async (): Promise<void> => {
    if (await save({ [field]: draft.trim() === '' ? null : fromText(draft) })) close();
  };
  return (
    <div className="text-editor">
      <textarea aria-label={label} aria-describedby={hint} rows={Math.min(24, Math.max(6, draft.split('\n').length + 1))} value={draft} autoFocus onChange={(event) => setDraft(event.target.value)} />
      <p id={hint} className="hint">
        Plain text. A line that starts with ## is a heading, with - a bullet, with 1. a numbered item.
      </p>
      <div className="editor-buttons">
        <Button appearance="primary" isLoading={saving} onClick={() => void submit()}>
          Save
        </Button>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
