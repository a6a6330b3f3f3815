import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { EvidenceState } from '../../../src/contract/door';
import type { DoneState } from '../../../src/core/done/judge-done';
import { dateText } from '../../shared/date-text';
import type { DoneActions } from './done-actions';
import { useDoneTools } from './done-tools';
import { waivedWords } from './waiver-words';

interface WaivedNoteProps {
  readonly state: DoneState;
  readonly served: EvidenceState;
  readonly acts: DoneActions;
}

/** Until when a criterion is waived, by whom and why, and the end of it for those who may. */
export function WaivedNote({ state: { criterion, title, waivedUntil }, served, acts }: WaivedNoteProps) {
  const { locale, timezone } = useDoneTools().context;
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (waivedUntil === null) return null;
  const end = async () => {
    if (working) return;
    setWorking(true);
    const outcome = await acts.endWaiver(criterion.id);
    setWorking(false);
    setProblem(outcome.ok ? null : outcome.message);
  };
  return (
    <div className="waived">
      <p className="subtle small">{waivedWords(criterion.id, dateText(new Date(waivedUntil).toISOString(), locale, timezone), served.log)}</p>
      {served.whyNotAccept === null && (
        <Button spacing="compact" appearance="subtle" isLoading={working} aria-label={`End the waiver of “${title}”`} onClick={() => void end()}>
          End waiver
        </Button>
      )}
      {problem !== null && <p className="problem small" role="alert">{problem}</p>}
    </div>
  );
}
