import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { reasonsOf, tallyOf } from '../../shared/batch/account';
import { isLeft, undoOf } from '../../shared/batch/batch';
import type { BatchHands, BatchState } from '../../shared/batch/use-batch';
import { countText } from '../../../src/core/count-text';
import { endedWords, tallyWords } from './account-words';
import type { Plan } from './plan';
import { planName } from './plan-words';
import { SaidList } from './said-list';

interface AccountBoxProps {
  readonly plan: Plan;
  readonly batch: BatchState<Plan>;
  readonly hands: BatchHands<Plan>;
  readonly siteUrl: string;
  readonly onClose: () => void;
}

/** A batch that runs, with a way to stop it; then what became of each item, the rest, and one undo for all. */
export function AccountBox({ plan, batch, hands, siteUrl, onClose }: AccountBoxProps) {
  const { entries, doing, ended, keeps } = batch;
  const tally = tallyOf(entries);
  const left = entries.filter(isLeft).length;
  const back = entries.filter(({ outcome }) => undoOf(outcome) !== null).length;
  const undone = tally.undone + tally.kept > 0;
  const over = tally.total - tally.left;
  const box = useRef<HTMLDivElement>(null);
  // the buttons come and go with each phase
  useEffect(() => box.current?.focus({ preventScroll: true }), [doing]);

  return (
    <div ref={box} tabIndex={-1} className="bulk-box" role="group" aria-label={planName(plan)}>
      <h2>{planName(plan)}</h2>
      {doing === 'undoing' ? <progress className="bulk-progress" aria-label="Taken back" max={tally.undone + tally.kept + back} value={tally.undone + tally.kept} /> : <progress className="bulk-progress" aria-label="Worked through" max={tally.total} value={undone ? tally.total : over} />}
      <p role={doing === null ? 'status' : undefined}>{tallyWords(tally, doing)}</p>
      {doing === null && ended !== null && ended !== 'finished' && <p className="subtle">{endedWords(ended)}</p>}
      {!keeps && <p className="subtle small">This browser keeps nothing for the app: when this page is closed, this report and its undo are gone.</p>}
      {doing === null && <Reasons entries={entries} siteUrl={siteUrl} />}
      <div className="bulk-buttons">
        {doing !== null && <Button isDisabled={doing === 'stopping'} onClick={hands.stop}>{doing === 'stopping' ? 'Stopping…' : 'Stop'}</Button>}
        {doing === null && left > 0 && !undone && <Button appearance="primary" onClick={hands.goOn}>{`Try the rest (${countText(left, 'item')})`}</Button>}
        {doing === null && back > 0 && <Button onClick={hands.undo}>{`Undo ${countText(back, 'item')}`}</Button>}
        {doing === null && <Button appearance="subtle" onClick={onClose}>Close</Button>}
      </div>
    </div>
  );
}

function Reasons({ entries, siteUrl }: { readonly entries: BatchState<Plan>['entries']; readonly siteUrl: string }) {
  const of = (...kinds: readonly string[]) => reasonsOf(entries.filter(({ outcome }) => kinds.includes(outcome.kind)));
  const parts = [
    ['Not changed', of('failed')],
    ['Skipped', of('skipped')],
    ['Not finished', of('waiting', 'started')],
    ['Not taken back', of('kept')],
    ['Good to know', of('done', 'undone')],
  ] as const;
  return parts.map(([title, said]) => said.length > 0 && <SaidList key={title} title={title} said={said} siteUrl={siteUrl} />);
}
