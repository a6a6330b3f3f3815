import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { showIssue } from '../../shared/show-issue';
import { useHealthData } from '../health-data';
import { RefineRow } from './refine-row';
import { GROUPS, type RefineRow as Row } from './refine-rows';
import { GROUP_NAMES } from './refine-words';
import type { RowKey } from './row-key';
import { useMayEdit } from './use-may-edit';
import { useRowsFocus } from './use-rows-focus';
import type { Worked } from './use-worked';

/** One refinement rarely comes further. */
const FIRST = 8;

/** The list, worked through from the top with the keyboard or the mouse. */
export function RefineList({ rows, worked, onEnd }: { readonly rows: readonly Row[]; readonly worked: Worked; readonly onEnd: () => void }) {
  const { context } = useHealthData();
  const mayEdit = useMayEdit();
  const [limit, setLimit] = useState(FIRST);
  const shown = rows.slice(0, limit);
  const keys = shown.map(({ key }) => key);
  const { list, current, onFocus, focus } = useRowsFocus(keys);

  const act = (key: string, pressed: Exclude<RowKey, 'estimate'>) => {
    const at = keys.indexOf(key);
    if (pressed === 'open') {
      worked.keep(rows);
      void showIssue(key, () => {
        worked.reread(key);
        focus(key);
      });
    } else if (pressed === 'next') {
      worked.keep(rows);
      worked.reread(key);
      if (!focus(keys[at + 1])) onEnd();
    } else focus(keys[{ down: at + 1, up: at - 1, first: 0, last: keys.length - 1 }[pressed]]);
  };
  const estimate = async (key: string, typed: string) => {
    const why = await worked.estimate(key, typed);
    if (why !== null) return why;
    worked.keep(rows);
    focus(key);
    return null;
  };

  return (
    <div ref={list} className="refine-list">
      {GROUPS.filter((group) => shown.some((row) => row.group === group)).map((group) => (
        <div key={group} className="refine-group" role="group" aria-label={GROUP_NAMES[group]}>
          <h3 className="small subtle">{GROUP_NAMES[group]}</h3>
          {shown.map((row, index) => row.group === group && (
            <RefineRow
              key={row.key}
              row={row}
              note={worked.notes.get(row.key)}
              position={index + 1}
              of={rows.length}
              siteUrl={context.siteUrl}
              current={row.key === current}
              mayEdit={mayEdit}
              onFocus={() => onFocus(row.key)}
              onKey={(pressed) => act(row.key, pressed)}
              onEstimate={(typed) => estimate(row.key, typed)}
              onUndo={() => worked.undo(row.key)}
              onRow={() => void focus(row.key)}
            />
          ))}
        </div>
      ))}
      {rows.length > limit && <Button spacing="compact" onClick={() => setLimit(rows.length)}>{`Show ${rows.length - limit} more`}</Button>}
      <p className="refine-help small subtle">
        <span><kbd>J</kbd> <kbd>K</kbd> or arrows move</span> <span><kbd>Enter</kbd> opens the issue</span> {mayEdit && <span><kbd>E</kbd> estimate</span>} <span><kbd>N</kbd> done, next</span>
      </p>
    </div>
  );
}
