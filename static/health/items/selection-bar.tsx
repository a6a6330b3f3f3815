import Button from '@atlaskit/button/new';
import type { RankedItem } from './filter';
import type { SelectedItems } from './use-selection';

interface SelectionBarProps extends SelectedItems {
  readonly rows: readonly RankedItem[];
}

/** How many are selected, and the ways to all and to none. Always there, so that the list below it does not move. */
export function SelectionBar({ rows, selection, items, step }: SelectionBarProps) {
  const hidden = selection.keys.size - items.length;
  return (
    <div className="items-selection" role="group" aria-label="Selection">
      <p className="items-selected" role="status">
        {items.length === 0 ? '' : `${items.length} selected`}
        {hidden > 0 && ` (${hidden} more not shown)`}
      </p>
      {items.length < rows.length && <Button spacing="compact" onClick={() => step({ kind: 'all', shown: rows.map(({ item }) => item.facts.key) })}>{rows.length === 1 ? 'Select the one shown' : `Select all ${rows.length} shown`}</Button>}
      {selection.before !== null && <Button spacing="compact" onClick={() => step({ kind: 'undo' })}>Undo selection</Button>}
      {selection.keys.size > 0 ? (
        <Button spacing="compact" onClick={() => step({ kind: 'clear' })}>Clear selection</Button>
      ) : (
        <p className="subtle small">Select items to ask their reporters, set an estimate, link or close several at once.</p>
      )}
    </div>
  );
}
