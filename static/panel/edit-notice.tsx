import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { IssueLink } from '../shared/issue-link';
import { useTools } from './panel-tools';
import type { MadeEdit } from './panel-state';

/** Says what was just changed and offers to take it back. Takes the focus when the control that made the edit is gone. */
export function EditNotice({ edit }: { readonly edit: MadeEdit }) {
  const { siteUrl } = useTools().context;
  const box = useRef<HTMLDivElement>(null);
  const [undoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [edit]);

  const undo = async () => {
    if (edit.undo === null || undoing) return;
    setUndoing(true);
    const outcome = await edit.undo();
    setUndoing(false);
    setProblem(outcome.ok ? null : outcome.message);
  };

  return (
    <div className="edit-notice" ref={box} tabIndex={-1} role="status">
      <span>{edit.said}</span>
      {edit.opens !== undefined && <IssueLink issueKey={edit.opens} siteUrl={siteUrl}>Open {edit.opens}</IssueLink>}
      {edit.undo && (
        <Button appearance="subtle" spacing="compact" isLoading={undoing} onClick={() => void undo()}>
          Undo
        </Button>
      )}
      {problem && <span className="problem small">{problem}</span>}
    </div>
  );
}
