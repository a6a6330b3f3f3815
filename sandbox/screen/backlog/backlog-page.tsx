import Heading from '@atlaskit/heading';
import { useRef, useState } from 'react';
import { type BulkTransition, mayBulkChange, moveInBulk } from '../api/bulk';
import { RequestFailed } from '../api/request';
import type { Row } from '../api/search';
import { useLoad } from '../app/use-load';
import { BacklogSection } from './backlog-section';
import { BulkBar } from './bulk-bar';
import { BulkResult, type BulkRun } from './bulk-result';
import { useSelection } from './selection';

const isEpic = ({ fields }: Row): boolean => fields.issuetype.hierarchyLevel > 0;
const isStory = ({ fields }: Row): boolean => fields.issuetype.hierarchyLevel === 0;

/** A project's issues in rank order: open work, epics, and what is done. Who may change in bulk can select them. */
export function BacklogPage({ projectKey, projectName }: { readonly projectKey: string; readonly projectName: string }) {
  const [may] = useLoad('bulk change', mayBulkChange);
  const selection = useSelection();
  const [run, setRun] = useState<BulkRun | null>(null);
  const [changes, setChanges] = useState(0);
  const top = useRef<HTMLDivElement>(null);

  const move = async (transition: BulkTransition): Promise<void> => {
    const rows = [...selection.rows.values()];
    setRun({ transition, rows, outcome: null });
    const outcome = await moveInBulk(rows.map(({ key }) => key), transition.id).catch((error: unknown) => (error instanceof RequestFailed ? error : new RequestFailed(-1, [String(error)])));
    setRun((now) => (now === null ? null : { ...now, outcome }));
    // what was moved needs no second try
    if (!(outcome instanceof Error)) selection.keep(rows.filter(({ id }) => outcome.get(id)?.length !== 0));
    setChanges((count) => count + 1);
  };

  const inProject = `project = "${projectKey}" AND statusCategory`;
  // rows wait for the answer: a box that comes later would push them aside
  const shared = { changes, ready: may.state !== 'loading', ...(may.state === 'ready' && may.value ? { selection } : {}) };
  return (
    <div className="page" ref={top} tabIndex={-1}>
      <p className="overline">{projectName}</p>
      <Heading size="large" as="h1">
        Backlog
      </Heading>
      <BacklogSection {...shared} title="Backlog" jql={`${inProject} != Done ORDER BY Rank ASC`} keep={isStory} nothing="Nothing is waiting here." />
      <BacklogSection {...shared} title="Epics" jql={`${inProject} != Done AND issuetype = Epic ORDER BY Rank ASC`} keep={isEpic} nothing="There are no open epics." />
      <BacklogSection {...shared} title="Done" jql={`${inProject} = Done ORDER BY Rank ASC`} keep={({ fields }) => !fields.issuetype.subtask} nothing="Nothing is done yet." />
      {selection.rows.size > 0 && <BulkBar selected={[...selection.rows.keys()]} choose={(transition) => void move(transition)} clear={() => selection.keep([])} />}
      <BulkResult run={run} close={() => setRun(null)} returnTo={selection.rows.size === 0 ? top : null} />
    </div>
  );
}
