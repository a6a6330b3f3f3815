import Button from '@atlaskit/button/new';
import { countText } from '../../src/core/count-text';

interface SaveBarProps {
  readonly dirty: boolean;
  readonly saving: boolean;
  /** Somebody else's version has to be looked at first. */
  readonly blocked: boolean;
  readonly problems: number;
  readonly said: string;
  readonly onDiscard: () => void;
}

export function SaveBar({ dirty, saving, blocked, problems, said, onDiscard }: SaveBarProps) {
  return (
    <div className="buttons">
      <Button type="submit" appearance="primary" isLoading={saving} isDisabled={!dirty || blocked || problems > 0}>
        Save
      </Button>
      <Button appearance="subtle" isDisabled={!dirty || saving} onClick={onDiscard}>
        Discard changes
      </Button>
      <p className="subtle" role="status">{stateText()}</p>
    </div>
  );

  function stateText(): string {
    if (saving) return 'Saving…';
    if (problems > 0) return `${countText(problems, 'field')} cannot be saved as ${problems === 1 ? 'it is' : 'they are'}.`;
    return dirty ? 'Not saved yet.' : said;
  }
}
