import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { hasOutline } from './outline';
import { useTools } from './panel-tools';

/** Adds headings and hints where the acceptance criteria belong; the criteria themselves only people can write. */
export function OutlineFix({ issue }: { readonly issue: JiraIssue }) {
  const { actions } = useTools();
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { description, criteriaFields } = issue.facts;
  const waiting = useMemo(() => [description, ...criteriaFields].some(hasOutline), [description, criteriaFields]);
  const locked = whyLocked(issue, waiting);

  const add = async () => {
    if (adding || locked !== null) return;
    setAdding(true);
    const outcome = await actions.addOutline();
    setAdding(false);
    setProblem(outcome.ok ? null : outcome.message);
  };

  return (
    <div className="fix">
      <div className="fix-row">
        <Button isLoading={adding} isDisabled={locked !== null} aria-describedby="outline-help" onClick={() => void add()}>
          Add an outline
        </Button>
      </div>
      <p id="outline-help" className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? locked ?? 'Adds three hints to write over. Nothing else is changed.'}
      </p>
    </div>
  );
}

function whyLocked(issue: JiraIssue, waiting: boolean): string | null {
  if (waiting) return 'The outline is there. Write the criteria over its hints.';
  const mayEdit = ['description', ...issue.fieldIds.criteria].some((field) => issue.editable.has(field));
  return mayEdit ? null : "You don't have permission to edit the description of this issue.";
}
