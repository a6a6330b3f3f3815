import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { wantsEstimate } from '../../../src/core/health/proposal';
import { IssueLink } from '../../shared/issue-link';
import { Lozenge } from '../../shared/lozenge';
import { EstimateEntry } from './estimate-entry';
import type { RefineRow as Row } from './refine-rows';
import { doneWords, spokenRow, stepsWords } from './refine-words';
import type { RowKey } from './row-key';
import { useRowKeys } from './use-row-keys';
import type { RowNote } from './use-worked';

export interface RefineRowProps {
  readonly row: Row;
  readonly note: RowNote | undefined;
  readonly position: number;
  readonly of: number;
  readonly siteUrl: string;
  /** Whether Tab stops here. */
  readonly current: boolean;
  /** Whether a change in place is offered. */
  readonly mayEdit: boolean;
  readonly onFocus: () => void;
  readonly onKey: (key: Exclude<RowKey, 'estimate'>) => void;
  readonly onEstimate: (typed: string) => Promise<string | null>;
  readonly onUndo: () => Promise<string | null>;
  readonly onRow: () => void;
}

/** One item: where it stands, what makes it ready, and the ways to do it. */
export function RefineRow({ row, note, position, of, siteUrl, current, mayEdit, onFocus, onKey, onEstimate, onUndo, onRow }: RefineRowProps) {
  const { key, item, proposal, rank } = row;
  const [problem, setProblem] = useState<string | null>(null);
  const tabIndex = current ? 0 : -1;
  const takesEstimate = mayEdit && proposal !== null && wantsEstimate(proposal) && !note?.undo;
  const box = useRowKeys((pressed, element) => {
    if (pressed === 'estimate') element.querySelector('input')?.focus();
    else onKey(pressed);
  }, onFocus);
  const undo = async () => {
    const why = await onUndo();
    setProblem(why);
    if (why === null) onRow();
  };

  return (
    <div ref={box} role="group" className="refine-row" data-key={key} tabIndex={tabIndex} aria-label={spokenRow(row, position, of)}>
      <span className="refine-rank subtle small" title="Rank in the backlog">{rank}</span>
      <div className="refine-text">
        <span className="refine-name"><IssueLink issueKey={key} siteUrl={siteUrl} /> <span className="refine-summary">{item?.facts.summary}</span></span>
        <span className="refine-steps small subtle">{proposal === null ? doneWords(row) : stepsWords(proposal.steps)}</span>
      </div>
      <span className="refine-score">
        {proposal === null ? (item?.readiness.band === 'ready' && <Lozenge tone="success">{`Ready ${item.readiness.score ?? ''}`}</Lozenge>) : <ScoreWay now={proposal.item.readiness.score ?? 0} after={proposal.scoreAfter} />}
      </span>
      <div className="refine-acts">
        {takesEstimate && <EstimateEntry issueKey={key} tabIndex={tabIndex} onSave={onEstimate} onEscape={onRow} />}
        {note && (
          <span className="refine-note small" role="status">
            {note.said} {note.undo && <Button appearance="subtle" spacing="compact" tabIndex={tabIndex} onClick={() => void undo()}>Undo</Button>}
            {problem && <span className="refine-problem">{problem}</span>}
          </span>
        )}
        {proposal !== null && (
          <>
            <Button spacing="compact" tabIndex={tabIndex} aria-label={`Refine ${key}`} onClick={() => onKey('open')}>Refine</Button>
            <Button appearance="subtle" spacing="compact" tabIndex={tabIndex} aria-label={`Done, next: ${key}`} onClick={() => onKey('next')}>Done, next</Button>
          </>
        )}
      </div>
    </div>
  );
}

/** "21 → 84"; the row's own label says it in words. */
function ScoreWay({ now, after }: { readonly now: number; readonly after: number }) {
  return <span aria-hidden="true"><span className="subtle">{now}</span> → <b>{after}</b></span>;
}
