import Button from '@atlaskit/button/new';
import { useMemo, useRef, useState } from 'react';
import { AcceptRow } from './accept-row';
import { GROUPS } from './row-text';
import type { Answering, ToAccept } from './to-accept';
import { useQueueKeys } from './use-queue-keys';

/** Rows of a group that are shown at first. */
const FIRST_ROWS = 20;

interface Opened {
  readonly id: number;
  readonly form: Answering | null;
}

/** Finished work to accept, by mouse or keyboard. A row that was dealt with stays where it is and says so. */
export function AcceptQueue({ items }: { readonly items: readonly ToAccept[] }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [all, setAll] = useState<ReadonlySet<ToAccept['kind']>>(new Set());
  const rows = useRef(new Map<number, HTMLButtonElement>());
  const groups = useMemo(() => GROUPS.map((group) => ({ ...group, items: items.filter(({ kind }) => kind === group.kind) })).filter((group) => group.items.length > 0), [items]);
  const shown = groups.map((group) => ({ ...group, rows: all.has(group.kind) ? group.items : group.items.slice(0, FIRST_ROWS) }));
  const order = shown.flatMap((group) => group.rows.map(({ issue }) => issue.facts.id));

  const back = (id: number) => setTimeout(() => rows.current.get(id)?.focus());
  const list = useQueueKeys<HTMLElement>((key, here) => {
    if (key === 'close') {
      if (opened === null) return false;
      setOpened(null);
      back(opened.id);
      return true;
    }
    const index = here === null ? -1 : order.indexOf(here);
    if (key === 'accept' || key === 'reject') {
      if (here === null || index < 0) return false;
      setOpened({ id: here, form: key });
      return true;
    }
    const next = order[key === 'next' ? index + 1 : Math.max(index - 1, 0)];
    if (next === undefined) return false;
    rows.current.get(next)?.focus();
    return true;
  });

  return (
    <section ref={list} aria-labelledby="to-accept">
      <h2 id="to-accept">Finished work to accept</h2>
      <p className="subtle small">Keys in this list: <kbd>J</kbd> <kbd>K</kbd> or the arrows move, <kbd>Enter</kbd> opens, <kbd>A</kbd> accepts, <kbd>R</kbd> rejects, <kbd>Esc</kbd> closes. Each asks before anything is written.</p>
      {shown.map(({ kind, title, items: whole, rows: visible }) => (
        <div key={kind} role="group" aria-labelledby={`group-${kind}`}>
          <h3 id={`group-${kind}`}>{title} <span className="subtle">{whole.length}</span></h3>
          <ul className="accept-rows">
            {visible.map((item) => {
              const { id } = item.issue.facts;
              const open = opened?.id === id;
              return (
                <AcceptRow
                  key={id}
                  item={item}
                  open={open}
                  form={open ? opened.form : null}
                  opener={(button) => void (button === null ? rows.current.delete(id) : rows.current.set(id, button))}
                  onOpen={(next) => setOpened(next ? { id, form: null } : null)}
                  onForm={(form) => {
                    setOpened({ id, form });
                    if (form === null) back(id);
                  }}
                />
              );
            })}
          </ul>
          {visible.length < whole.length && <Button appearance="subtle" onClick={() => setAll(new Set([...all, kind]))}>{`Show ${whole.length - visible.length} more`}</Button>}
        </div>
      ))}
    </section>
  );
}
