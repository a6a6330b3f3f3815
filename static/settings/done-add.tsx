import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { CriterionKindId } from '../../src/core/definition/done-definition';
import { useEscape } from '../shared/use-escape';
import { KIND_WORDS } from './criterion-words';

interface DoneAddProps {
  readonly kinds: readonly CriterionKindId[];
  readonly onAdd: (kind: CriterionKindId) => void;
}

/** A button that opens the kinds of criteria, each in a sentence; choosing one adds it at the end. */
export function DoneAdd({ kinds, onAdd }: DoneAddProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const add = (kind: CriterionKindId) => {
    setOpen(false);
    onAdd(kind);
  };
  return (
    <>
      <div className="buttons">
        <Button ref={opener} spacing="compact" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>Add a criterion</Button>
      </div>
      {open && <Kinds kinds={kinds} onAdd={add} onEscape={close} />}
    </>
  );
}

function Kinds({ kinds, onAdd, onEscape }: DoneAddProps & { readonly onEscape: () => void }) {
  const list = useEscape<HTMLUListElement>(onEscape);
  useEffect(() => list.current?.querySelector('button')?.focus(), [list]);
  return (
    <ul ref={list} className="kinds" aria-label="Kinds of criteria">
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" className="kind" onClick={() => onAdd(kind)}>
            <span className="kind-name">{KIND_WORDS[kind].name}</span> <span className="subtle small">{KIND_WORDS[kind].about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
