import { lazy, Suspense, useState } from 'react';
import { lastChangeOf } from '../../../src/contract/last-change';
import { dayText } from '../../shared/day-text';
import { StatusLozenge } from '../../shared/status-lozenge';
import { useHealthData } from '../health-data';
import { acceptText } from './row-text';
import type { Answering, ToAccept } from './to-accept';

// its forms are needed only when an item is opened
const AcceptItem = lazy(() => import('./accept-item').then((m) => ({ default: m.AcceptItem })));

interface AcceptRowProps {
  readonly item: ToAccept;
  readonly open: boolean;
  readonly form: Answering | null;
  readonly opener: (button: HTMLButtonElement | null) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onForm: (form: Answering | null) => void;
}

/** An item that waits for an acceptance; opens to its criteria beside the evidence. */
export function AcceptRow({ item, open, form, opener, onOpen, onForm }: AcceptRowProps) {
  const [said, setSaid] = useState('');
  const [now] = useState(() => Date.now());
  const { locale, timezone } = useHealthData().context;
  const { key, id, summary, status, updated } = item.issue.facts;
  const changed = lastChangeOf(updated, item.issue.stored);
  return (
    <li className="accept-row" data-issue={id}>
      <button ref={opener} type="button" className="accept-head" aria-expanded={open} onClick={() => onOpen(!open)}>
        <span className="accept-name"><span className="accept-key">{key}</span> {summary}</span>
        <StatusLozenge status={status} />
        <span className="accept-why subtle small">{said === '' ? acceptText(item, changed === null ? updated : dayText(changed, now, locale, timezone)) : said}</span>
      </button>
      {open && (
        <Suspense fallback={<div className="accept-item accept-room" aria-busy="true" />}>
          <AcceptItem issueKey={key} issueId={id} form={form} onForm={onForm} onSaid={setSaid} />
        </Suspense>
      )}
    </li>
  );
}
