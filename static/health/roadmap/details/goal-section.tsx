import Button from '@atlaskit/button/new';
import { router } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import type { EpicGoal } from '../../../../src/contract/epic-goal';
import { useHealthData } from '../../health-data';
import { useRoadmapReading } from '../use-roadmap-reading';
import { changeGoal, type GoalChange } from './change-goal';
import { GoalForm } from './goal-form';
import { mayEdit } from './may-edit';

interface Notice {
  readonly said: string;
  readonly undo: (() => Promise<GoalChange>) | null;
}

/** What the epic is for: goal, key indicator and the strategy that it serves, written in place and taken back with one press. */
export function GoalSection({ epicKey }: { readonly epicKey: string }) {
  const { jira } = useHealthData();
  const [{ epics }, reader] = useRoadmapReading();
  const goal = epics?.find(({ epic }) => epic.key === epicKey)?.goal ?? null;
  const [editing, setEditing] = useState(false);
  const [may, setMay] = useState(true);
  const [notice, setNotice] = useState<Notice | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    let wanted = true;
    void mayEdit(jira, epicKey).then((answer) => wanted && setMay(answer));
    return () => {
      wanted = false;
    };
  }, [jira, epicKey]);
  useEffect(() => {
    if (!editing && back.current) edit.current?.focus();
    back.current = editing;
  }, [editing]);

  const save = async (to: EpicGoal): Promise<string | null> => {
    const change = await changeGoal(jira, epicKey, goal, to);
    if (change.ok) {
      reader.keepGoal(epicKey, change.now);
      setNotice({ said: 'Saved.', undo: change.undo });
      setEditing(false);
      return null;
    }
    if (change.now === undefined) return change.message;
    reader.keepGoal(epicKey, change.now);
    return `${change.message} What Jira has now: ${goalLine(change.now)}. Save once more to put yours in its place.`;
  };
  const undo = async () => {
    const change = await notice?.undo?.();
    if (change === undefined) return;
    if (change.ok || change.now !== undefined) reader.keepGoal(epicKey, change.now ?? null);
    setNotice({ said: change.ok ? 'As it was before.' : change.message, undo: null });
    edit.current?.focus();
  };

  return (
    <section aria-label="Goal">
      <h3>Goal</h3>
      {editing ? (
        <GoalForm goal={goal} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <GoalTexts goal={goal} />
          <div className="items-buttons goal-acts">
            {may && <Button ref={edit} spacing="compact" onClick={() => { setNotice(null); setEditing(true); }}>{goal === null ? 'Write a goal' : 'Edit the goal'}</Button>}
            {!may && <p className="small subtle">To write here you need the permission “Edit issues”.</p>}
            <span role="status">{notice?.said}</span>
            {notice?.undo && <Button appearance="subtle" spacing="compact" onClick={() => void undo()}>Undo</Button>}
          </div>
        </>
      )}
    </section>
  );
}

const goalLine = (goal: EpicGoal | null): string => (goal === null ? 'nothing' : [goal.goal, goal.indicator, goal.strategy, goal.link].filter((text) => text !== '').map((text) => `“${text}”`).join(', '));

function GoalTexts({ goal }: { readonly goal: EpicGoal | null }) {
  if (goal === null) return <p className="subtle">Nobody wrote down what this epic is for.</p>;
  const { link } = goal;
  return (
    <dl className="epic-facts">
      {goal.goal !== '' && <><dt>Goal</dt><dd>{goal.goal}</dd></>}
      {goal.indicator !== '' && <><dt>Key indicator</dt><dd>{goal.indicator}</dd></>}
      {(goal.strategy !== '' || link !== '') && (
        <>
          <dt>Strategy</dt>
          <dd>
            {goal.strategy} {link !== '' && <a className="link" href={link} rel="noreferrer" onClick={(event) => { event.preventDefault(); void router.open(link); }}>{goal.strategy === '' ? link : 'Read it'}</a>}
          </dd>
        </>
      )}
    </dl>
  );
}
