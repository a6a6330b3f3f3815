import Button from '@atlaskit/button/new';
import type { KeyboardEvent } from 'react';
import { criterionNote } from './criterion-note';
import { titleOf } from './criterion-words';
import { DoneCriterionFields } from './done-criterion-fields';
import type { CriterionForm } from './done-form';
import type { Problems } from './read-form';
import type { Site } from './read-site';

interface DoneCriterionProps {
  readonly site: Site;
  readonly criterion: CriterionForm;
  readonly place: number;
  readonly of: number;
  readonly open: boolean;
  /** Just added, and nothing typed yet: that something is missing need not be said. */
  readonly fresh: boolean;
  readonly problems: Problems;
  readonly onToggle: () => void;
  readonly onChange: (criterion: CriterionForm) => void;
  readonly onMove: (by: -1 | 1, from: 'button' | 'row') => void;
  readonly onRemove: () => void;
}

/** One criterion as a row: its name opens the details, the buttons beside it move and remove it. */
export function DoneCriterion({ site, criterion, place, of, open, fresh, problems, onToggle, onChange, onMove, onRemove }: DoneCriterionProps) {
  const id = `criterion-${criterion.key}`;
  const title = titleOf(criterion);
  const problem = Object.entries(problems).find(([part]) => part.startsWith(`done.${criterion.key}.`))?.[1];
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    onMove(by, 'row');
  };
  return (
    <li className="criterion">
      <div className="criterion-row">
        <button id={id} type="button" className="criterion-name" aria-expanded={open} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" aria-controls={open ? `${id}-details` : undefined} onClick={onToggle} onKeyDown={press}>
          <span className="chevron" aria-hidden="true">›</span>
          <span className="criterion-words">
            <span>{title}</span>
            {problem !== undefined && !open ? <span className="problem small">{problem}</span> : <span className="subtle small">{criterionNote(criterion, site.types)}</span>}
          </span>
        </button>
        <span className="criterion-tools">
          <Button id={`${id}-up`} appearance="subtle" spacing="compact" aria-label={`Move “${title}” up`} isDisabled={place === 0} onClick={() => onMove(-1, 'button')}>↑</Button>
          <Button id={`${id}-down`} appearance="subtle" spacing="compact" aria-label={`Move “${title}” down`} isDisabled={place === of - 1} onClick={() => onMove(1, 'button')}>↓</Button>
          <Button appearance="subtle" spacing="compact" aria-label={`Remove “${title}”`} onClick={onRemove}>Remove</Button>
        </span>
      </div>
      {open && (
        <div id={`${id}-details`} className="criterion-details">
          <DoneCriterionFields id={id} site={site} criterion={criterion} problem={(part) => (fresh ? undefined : problems[`done.${criterion.key}.${part}`])} onChange={onChange} />
        </div>
      )}
    </li>
  );
}
