import { Choices } from './choices';
import { KIND_WORDS, usualWords } from './criterion-words';
import type { CriterionForm } from './done-form';
import { FieldToSet } from './field-to-set';
import { NumberField } from './number-field';
import type { Site } from './read-site';
import { WordField } from './word-field';

interface DoneCriterionFieldsProps {
  /** What the ids of its fields begin with. */
  readonly id: string;
  readonly site: Site;
  readonly criterion: CriterionForm;
  readonly problem: (part: string) => string | undefined;
  readonly onChange: (criterion: CriterionForm) => void;
}

/** Everything that a criterion says: what its kind needs, the team's own words, the issue types. */
export function DoneCriterionFields({ id, site, criterion, problem, onChange }: DoneCriterionFieldsProps) {
  const { kind, title, remedy, issueTypes, field, minimum } = criterion;
  const set = (over: Partial<CriterionForm>) => onChange({ ...criterion, ...over });
  const usual = usualWords(criterion);
  const types = site.types.map((name) => ({ value: name.toLowerCase(), name }));
  const all = types.map(({ value }) => value);
  return (
    <>
      <p className="subtle small">{KIND_WORDS[kind].about}</p>
      {kind === 'field-set' && <FieldToSet id={`${id}-field`} site={site} chosen={field} problem={problem('field')} onChange={(next) => set({ field: next })} />}
      {kind === 'readiness-at-least' && (
        <NumberField id={`${id}-minimum`} label="Readiness from" help="A score from 1 to 100." value={minimum} problem={problem('minimum')} onChange={(next) => set({ minimum: next })} />
      )}
      <div className="columns">
        <WordField
          id={`${id}-title`}
          label={kind === 'manual-check' ? 'What is checked' : 'Name'}
          placeholder={kind === 'manual-check' ? 'Tests pass' : usual.title}
          help={titleHelp(criterion)}
          value={title}
          problem={problem('title')}
          onChange={(next) => set({ title: next })}
        />
        <WordField id={`${id}-remedy`} label="What to do about it" placeholder={usual.remedy} help="Shown while it is unmet. Empty: the usual words." value={remedy} problem={problem('remedy')} onChange={(next) => set({ remedy: next })} />
      </div>
      <Choices
        id={`${id}-types`}
        legend="Asked of"
        help="Epics and sub-tasks are never asked."
        problem={problem('issueTypes')}
        options={types}
        chosen={issueTypes ?? all}
        onChange={(chosen) => set({ issueTypes: all.every((type) => chosen.includes(type)) ? null : chosen })}
      />
    </>
  );
}

function titleHelp({ id, kind }: CriterionForm): string {
  if (kind !== 'manual-check') return 'Empty: the usual words.';
  return id === null ? 'As the checklist says it.' : 'Ticks stay valid when you reword it. For another check, add a new one.';
}
