import './text-area.css';

interface TextAreaProps {
  readonly id: string;
  readonly value: string;
  readonly rows: number;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A text of several lines that grows with what is written. Its label is the caller's. */
export function TextArea({ id, value, rows, isInvalid, describedBy, onChange, autoFocus = false }: TextAreaProps) {
  return (
    <textarea
      id={id}
      className="text-area"
      value={value}
      rows={rows}
      // the person has just pressed the button that opens it
      autoFocus={autoFocus}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
