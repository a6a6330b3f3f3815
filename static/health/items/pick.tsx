import { useId } from 'react';
import type { Choice } from './choices';

interface PickProps {
  readonly label: string;
  /** Null for none of them. */
  readonly value: string | null;
  readonly choices: readonly Choice[];
  /** The name of "none of them"; without it one has to be chosen. */
  readonly any?: string;
  readonly onPick: (value: string | null) => void;
}

/** One choice from a list. A value that came with the address and is no longer in the list is shown all the same. */
export function Pick({ label, value, choices, any, onPick }: PickProps) {
  const id = useId();
  const unlisted = value !== null && !choices.some((choice) => choice.value === value);
  return (
    <div className="items-field">
      <label className="items-label" htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value || null)}>
        {any !== undefined && <option value="">{any}</option>}
        {unlisted && <option value={value}>{value}</option>}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.name}</option>)}
      </select>
    </div>
  );
}
