import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { EditOutcome } from './panel-state';

interface AskedNoticeProps {
  readonly name: string;
  readonly takeBack: () => Promise<EditOutcome>;
  readonly onTakenBack: () => void;
}

/** Says that the question is out, and deletes the comment again when asked to. */
export function AskedNotice({ name, takeBack, onTakenBack }: AskedNoticeProps) {
  const [deleting, setDeleting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const undo = async () => {
    if (deleting) return;
    setDeleting(true);
    const outcome = await takeBack();
    setDeleting(false);
    if (outcome.ok) onTakenBack();
    else setProblem(outcome.message);
  };

  return (
    <>
      <p role="status">You asked {name} in a comment.</p>
      <div className="fix-row">
        <Button appearance="subtle" spacing="compact" isLoading={deleting} onClick={() => void undo()}>Delete the comment</Button>
      </div>
      {problem !== null && <p className="problem small" role="alert">{problem}</p>}
    </>
  );
}
