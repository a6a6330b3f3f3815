import { StoryField } from './story-field';
import type { DraftField, DraftProblems, StoryDraft } from './story-draft';

interface StoryFieldsProps {
  readonly draft: StoryDraft;
  readonly problems: DraftProblems;
  readonly onChange: (field: DraftField, text: string) => void;
}

const FIELDS: readonly { readonly field: DraftField; readonly label: string; readonly hint: string }[] = [
  { field: 'role', label: 'Role', hint: 'As a …' },
  { field: 'need', label: 'Need (required)', hint: 'I want to …' },
  { field: 'outcome', label: 'Outcome', hint: 'So that …' },
  { field: 'measure', label: 'Measure', hint: 'The number that will tell whether it worked.' },
  { field: 'target', label: 'Target', hint: 'How far the number should go, and by when.' },
  { field: 'criteria', label: 'Acceptance criteria', hint: 'One a line: what can be checked when it is done.' },
];

export function StoryFields({ draft, problems, onChange }: StoryFieldsProps) {
  return (
    <>
      {FIELDS.map(({ field, label, hint }, index) => (
        <StoryField
          key={field}
          field={field}
          label={label}
          hint={hint}
          value={draft[field]}
          problem={problems[field] ?? null}
          lines={field === 'criteria'}
          autoFocus={index === 0}
          onChange={(text) => onChange(field, text)}
        />
      ))}
    </>
  );
}
