import { useEffect, useState } from 'react';
import type { CriterionKindId } from '../../src/core/definition/done-definition';
import { addableKinds } from './addable-kinds';
import { titleOf } from './criterion-words';
import { added, moved, removed, replaced, restored } from './done-edit';
import { DoneAdd } from './done-add';
import { DoneCriterion } from './done-criterion';
import type { CriterionForm } from './done-form';
import { Problem } from './problem';
import type { Problems } from './read-form';
import type { Site } from './read-site';
import { UndoRemoval, type Removal } from './undo-removal';

interface DoneCriteriaProps {
  readonly site: Site;
  readonly criteria: readonly CriterionForm[];
  readonly problems: Problems;
  readonly onChange: (criteria: readonly CriterionForm[]) => void;
}

/** The criteria as rows that open. What moves, comes or goes takes the focus along, and is said to screen readers. */
export function DoneCriteria({ site, criteria, problems, onChange }: DoneCriteriaProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [said, setSaid] = useState('');
  const focus = useFocusNext();
  const undoable = removal !== null && !criteria.some(({ key }) => key === removal.criterion.key) ? removal : null;

  const move = (criterion: CriterionForm, by: -1 | 1, from: 'button' | 'row') => {
    const next = moved(criteria, criterion.key, by);
    if (next === criteria) return;
    onChange(next);
    const place = next.indexOf(criterion);
    setSaid(`“${titleOf(criterion)}” is now ${place + 1} of ${next.length}.`);
    // at an end the pressed button can do no more, so the other one takes over
    const end = place === 0 ? 'down' : place === next.length - 1 ? 'up' : by === -1 ? 'up' : 'down';
    focus(`criterion-${criterion.key}${from === 'row' ? '' : `-${end}`}`);
  };
  const remove = (criterion: CriterionForm, at: number) => {
    onChange(removed(criteria, criterion.key));
    setRemoval({ criterion, at });
    focus('undo-removal');
  };
  const undo = ({ criterion, at }: Removal) => {
    onChange(restored(criteria, criterion, at));
    setRemoval(null);
    focus(`criterion-${criterion.key}`);
  };
  const add = (kind: CriterionKindId) => {
    const { criteria: next, key } = added(criteria, kind);
    onChange(next);
    setOpen(key);
    setFresh(key);
    focus(`criterion-${key}-${FIRST_PART[kind] ?? 'title'}`);
  };

  return (
    <>
      {criteria.length > 0 && (
        <ol className="criteria" aria-label="Criteria">
          {criteria.map((criterion, index) => (
            <DoneCriterion
              key={criterion.key}
              site={site}
              criterion={criterion}
              place={index}
              of={criteria.length}
              open={open === criterion.key}
              fresh={fresh === criterion.key}
              problems={problems}
              onToggle={() => {
                setOpen(open === criterion.key ? null : criterion.key);
                setFresh(null);
              }}
              onChange={(next) => {
                onChange(replaced(criteria, next));
                setFresh(null);
              }}
              onMove={(by, from) => move(criterion, by, from)}
              onRemove={() => remove(criterion, index)}
            />
          ))}
        </ol>
      )}
      <p className="only-read-aloud" role="status">{said}</p>
      {undoable && <UndoRemoval removal={undoable} onUndo={() => undo(undoable)} />}
      <Problem id="criteria-problem" text={problems['done.criteria']} />
      <DoneAdd kinds={addableKinds(criteria)} onAdd={add} />
    </>
  );
}

/** What a new criterion needs said first. */
const FIRST_PART: Readonly<Partial<Record<CriterionKindId, string>>> = { 'field-set': 'field', 'readiness-at-least': 'minimum' };

/** Focuses the element of an id once the page shows it. */
function useFocusNext(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted !== null) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
