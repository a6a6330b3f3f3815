import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SetAside } from '../../src/contract/set-aside';
import { dateText } from '../shared/date-text';
import { useTools } from './panel-tools';
import { questionOf } from './team-actions';

interface SetAsideRowProps {
  readonly entry: SetAside;
  readonly inForce: boolean;
  readonly mayBringBack: boolean;
}

export function SetAsideRow({ entry, inForce, mayBringBack }: SetAsideRowProps) {
  const { actions, context } = useTools();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const question = questionOf(entry.rule);

  const bringBack = async () => {
    if (working) return;
    setWorking(true);
    const outcome = await actions.bringBack(entry.rule);
    setWorking(false);
    if (!outcome.ok) setProblem(outcome.message);
  };

  return (
    <li>
      <div className="set-aside-words">
        <p>{question}</p>
        <p className="subtle small">
          Set aside by {entry.name} on {dateText(entry.at, context.locale, context.timezone)}: {entry.reason}
        </p>
        {!inForce && <p className="small">It counts again: the rule is required now, so only an administrator of this project can set it aside.</p>}
        {problem && <p className="problem small" role="alert">{problem}</p>}
      </div>
      {mayBringBack && (
        <Button spacing="compact" isLoading={working} aria-label={`Bring back: ${question}`} onClick={() => void bringBack()}>
          Bring back
        </Button>
      )}
    </li>
  );
}
