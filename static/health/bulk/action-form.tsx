import { useState } from 'react';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { useEscape } from '../../shared/use-escape';
import { AskForm } from './ask/ask-form';
import { CloseForm } from './close/close-form';
import { EpicForm } from './epic/epic-form';
import { EstimateForm } from './estimate/estimate-form';
import type { Action } from './permissions';
import type { Planned } from './planned';
import { Preview } from './preview';

interface ActionFormProps {
  readonly action: Action;
  readonly items: readonly BacklogItem[];
  readonly onYes: (planned: Planned) => void;
  readonly onClose: () => void;
}

const FORMS = { ask: AskForm, estimate: EstimateForm, epic: EpicForm, close: CloseForm } as const;

/** A form, and below it what would happen to which items. Nothing is written before yes; Escape is no. */
export function ActionForm({ action, items, onYes, onClose }: ActionFormProps) {
  // each look is a new one, also at the same form
  const [shown, setShown] = useState<{ readonly turn: number; readonly planned: Planned | null }>({ turn: 0, planned: null });
  const show = (planned: Planned | null) => setShown(({ turn }) => ({ turn: turn + 1, planned }));
  const box = useEscape<HTMLDivElement>(onClose);
  const Form = FORMS[action];
  return (
    <div ref={box} className="bulk-box">
      <Form items={items} onPlanned={show} onChange={() => shown.planned !== null && show(null)} onClose={onClose} />
      {shown.planned !== null && <Preview key={shown.turn} planned={shown.planned} onYes={() => shown.planned !== null && onYes(shown.planned)} onClose={onClose} />}
    </div>
  );
}
