import { useState } from 'react';
import type { Definition } from '../../src/core/definition/definition';
import { formOf, sameForm, type Form } from './form';

export interface Draft {
  readonly form: Form;
  readonly dirty: boolean;
  /** The version that the form began with; what Save is based on. */
  readonly base: Definition;
  /** Somebody saved another version while this one was being changed. */
  readonly overtaken: boolean;
  readonly edit: (form: Form) => void;
  /** Takes a definition in and forgets what was typed. */
  readonly adopt: (definition: Definition) => void;
  /** Keeps what was typed and bases it on the newest version. */
  readonly keepMine: () => void;
}

/** The definition being changed. A version that somebody else saves replaces an untouched form, never a touched one. */
export function useDraft(definition: Definition): Draft {
  const [base, setBase] = useState(definition);
  const [form, setForm] = useState(() => formOf(definition));
  const dirty = !sameForm(form, formOf(base));
  const newer = definition.version !== base.version;
  const adopt = (next: Definition) => {
    setBase(next);
    setForm(formOf(next));
  };
  if (newer && !dirty) adopt(definition);
  return { form, dirty, base, overtaken: newer && dirty, edit: setForm, adopt, keepMine: () => setBase(definition) };
}
