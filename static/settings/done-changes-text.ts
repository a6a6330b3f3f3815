import type { ChangedPart, DoneChange } from '../../src/core/definition/done-changes';

const PARTS: Readonly<Record<ChangedPart, string>> = {
  kind: 'what it asks',
  name: 'the name',
  remedy: 'what to do about it',
  types: 'the issue types',
  field: 'the field',
  minimum: 'the number',
};

/** "Adds “Release notes”." */
export function doneChangeText(change: DoneChange): string {
  switch (change.kind) {
    case 'added':
      return `Adds “${change.title}”.`;
    case 'removed':
      return `Removes “${change.title}”.`;
    case 'moved':
      return `Moves “${change.title}” to another place.`;
    case 'changed':
      return `Changes ${listText(change.parts.map((part) => PARTS[part]))} of “${change.title}”.`;
    case 'acceptors':
      return 'Changes who accepts.';
    case 'reject-to':
      return 'Changes where rejected work goes.';
  }
}

const listText = (words: readonly string[]): string => new Intl.ListFormat('en').format(words);

/** What a version made of the Definition of Done, in one line. */
export const doneChangesText = (changes: readonly DoneChange[]): string => `Definition of Done: ${changes.map(doneChangeText).join(' ')}`;
