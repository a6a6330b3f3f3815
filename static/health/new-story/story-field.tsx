import Textfield from '@atlaskit/textfield';
import { TextArea } from '../../shared/text-area';
import type { DraftField } from './story-draft';

interface StoryFieldProps {
  readonly field: DraftField;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | null;
  /** A text of several lines. */
  readonly lines: boolean;
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
}

/** One answer with its label, its hint, and what has to be mended. */
export function StoryField({ field, label, hint, value, problem, lines, autoFocus, onChange }: StoryFieldProps) {
  const id = `story-${field}`;
  const help = `${id}-help`;
  return (
    <div className={`story-field story-field-${field}`}>
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <TextArea id={id} value={value} rows={4} isInvalid={problem !== null} describedBy={help} onChange={onChange} />
      ) : (
        <Textfield
          id={id}
          value={value}
          isInvalid={problem !== null}
          aria-describedby={help}
          autoComplete="off"
          // the person has just pressed the button that opens the form
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p id={help} className={problem === null ? 'subtle small' : 'problem small'} role={problem === null ? undefined : 'alert'}>{problem ?? hint}</p>
    </div>
  );
}
