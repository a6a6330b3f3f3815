import type { DefinitionDraft } from '../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { FieldSettings } from '../../src/core/definition/definition';
import { PRESETS, type Preset } from '../../src/core/definition/presets';
import type { Level } from '../../src/core/readiness/readiness';
import { doneFormOf, sortedDone, type DoneForm } from './done-form';
import { readWords } from './read-words';

/** A definition as it is being typed: numbers are still text. */
export interface Form {
  readonly name: string;
  readonly rules: Readonly<Record<string, { readonly level: Level; readonly weight: string }>>;
  readonly readyFrom: string;
  readonly closeFrom: string;
  readonly largestEstimate: string;
  readonly shelfDays: string;
  /** One a line. */
  readonly personas: string;
  readonly allowed: string;
  /** Lower case; null: all standard issue types. */
  readonly issueTypes: readonly string[] | null;
  readonly storyTypes: readonly string[];
  readonly done: DoneForm;
  readonly fields: FieldSettings;
}

export function formOf({ name, ready, done, fields }: DefinitionDraft): Form {
  return {
    name,
    rules: Object.fromEntries(Object.entries(ready.rules).map(([id, { level, weight }]) => [id, { level, weight: String(weight) }])),
    readyFrom: String(ready.readyFrom),
    closeFrom: String(ready.closeFrom),
    largestEstimate: String(ready.largestEstimate),
    shelfDays: String(ready.shelfDays),
    personas: ready.words.personas.join('\n'),
    allowed: ready.words.allowed.join('\n'),
    issueTypes: ready.issueTypes,
    storyTypes: ready.storyTypes,
    done: doneFormOf(done),
    fields,
  };
}

/** What a preset says takes the place of what was typed; the project's own days, types, fields and Definition of Done stay. */
export function withPreset(form: Form, preset: Preset): Form {
  const { rules, readyFrom, closeFrom, largestEstimate } = formOf({ name: preset.name, ready: preset.ready, done: DEFAULT_DEFINITION.done, fields: form.fields });
  const name = form.name.trim() === '' || PRESETS.some((known) => known.name === form.name) ? preset.name : form.name;
  return { ...form, name, rules: { ...form.rules, ...rules }, readyFrom, closeFrom, largestEstimate };
}

/** The preset that the form agrees with in every rule and number; null for a mix of its own. */
export function presetOf(form: Form): Preset['id'] | null {
  return PRESETS.find((preset) => sameForm(withPreset(form, preset), { ...form, name: withPreset(form, preset).name }))?.id ?? null;
}

/** Whether two forms hold the same, in whatever order their rules and types stand. */
export const sameForm = (a: Form, b: Form): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (form: Form) => [
  form.name,
  Object.entries(form.rules).map(([id, { level, weight }]) => `${id} ${level} ${weight}`).sort(),
  form.readyFrom,
  form.closeFrom,
  form.largestEstimate,
  form.shelfDays,
  readWords(form.personas).words,
  readWords(form.allowed).words,
  form.issueTypes && [...form.issueTypes].sort(),
  [...form.storyTypes].sort(),
  form.fields.estimate,
  [...form.fields.criteria].sort(),
  sortedDone(form.done),
];
