import { useState } from 'react';
import type { Issue } from '../../api/issue';
import { RequestFailed } from '../../api/request';
import { move, type ScreenField, type Transition } from '../../api/transitions';
import { firstValue, givenIn, type Values } from './screen-values';

export interface TransitionForm {
  readonly fields: readonly ScreenField[];
  /** Null for a field that the form must leave alone. */
  readonly valueOf: (fieldId: string) => readonly string[] | null;
  readonly set: (fieldId: string, value: readonly string[]) => void;
  readonly submit: () => Promise<void>;
  readonly moving: boolean;
  /** Why the last try was refused. */
  readonly messages: readonly string[];
  readonly tries: number;
}

/** The state of a transition's dialog. `moved` is called once the issue is where it was to go. */
export function useTransitionForm(issue: Issue, transition: Transition, moved: () => void): TransitionForm {
  // what somebody else changes meanwhile must not change what the form says
  const [{ fields, first }] = useState(() => atOpening(issue, transition));
  const [typed, setTyped] = useState<Values>({});
  const [moving, setMoving] = useState(false);
  const [refused, setRefused] = useState<{ readonly messages: readonly string[]; readonly tries: number }>({ messages: [], tries: 0 });

  const submit = async (): Promise<void> => {
    setMoving(true);
    try {
      const before: Values = Object.fromEntries([...first].map(([id, value]) => [id, value ?? []]));
      await move(issue.key, transition.id, givenIn(fields, before, { ...before, ...typed }));
      moved();
    } catch (error) {
      setRefused(({ tries }) => ({ messages: error instanceof RequestFailed ? error.messages : [String(error)], tries: tries + 1 }));
    } finally {
      setMoving(false);
    }
  };

  return {
    fields,
    valueOf: (fieldId) => typed[fieldId] ?? first.get(fieldId) ?? null,
    set: (fieldId, value) => setTyped((now) => ({ ...now, [fieldId]: value })),
    submit,
    moving,
    ...refused,
  };
}

function atOpening(issue: Issue, transition: Transition): { readonly fields: readonly ScreenField[]; readonly first: ReadonlyMap<string, readonly string[] | null> } {
  const fields = Object.values(transition.fields);
  return { fields, first: new Map(fields.map((field) => [field.key, firstValue(field, issue.fields[field.key])])) };
}
