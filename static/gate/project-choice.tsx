import { useCallback, useState } from 'react';
import type { Reply } from '../../src/contract/door';
import type { GateBasis } from '../../src/contract/gate-page';
import { doorFailureText } from '../shared/door-client';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { readProjects } from './read-choices';
import { useAnswer } from './use-answer';

interface ProjectChoiceProps {
  readonly jira: JiraClient;
  readonly heading: string;
  /** A team-managed workflow belongs to one project. */
  readonly isFixed: boolean;
  readonly projectId: string | null;
  readonly basis: Reply<GateBasis> | null;
  /** In which words the basis is shown once it is read. */
  readonly children?: React.ReactNode;
  readonly onChange: (projectId: string | null) => void;
  readonly onRetry: () => void;
}

/** Whose definition is asked. */
export function ProjectChoice({ jira, heading, isFixed, projectId, basis, children, onChange, onRetry }: ProjectChoiceProps) {
  return (
    <section>
      <h2 id="whose">{heading}</h2>
      {isFixed ? <p>{basis?.ok === true ? `${basis.value.project.name} (${basis.value.project.key}): this workflow is the project's own.` : "This project's own: nobody else uses this workflow."}</p> : <ProjectSelect jira={jira} chosen={projectId} basis={basis} onChange={onChange} />}
      {projectId !== null && basis === null && <div className="gate-line-room" role="status" aria-label="Reading the definition" />}
      {basis?.ok === false && (
        <Message tone={basis.failure.kind === 'refused' ? 'neutral' : 'warning'} action={basis.failure.kind === 'refused' ? undefined : { name: 'Try again', run: onRetry }}>
          {doorFailureText(basis.failure)}
        </Message>
      )}
      {basis?.ok === true && !basis.value.started && <Message tone="neutral">Ready &amp; Done is not started in {basis.value.project.name}: its issues have no Readiness panel yet, where people tick and accept. Start it in the project settings.</Message>}
      {children}
    </section>
  );
}

/** With more projects than a list can hold, a search field. */
function ProjectSelect({ jira, chosen, basis, onChange }: { readonly jira: JiraClient; readonly chosen: string | null; readonly basis: Reply<GateBasis> | null; readonly onChange: (projectId: string | null) => void }) {
  const [query, setQuery] = useState('');
  const [searched, setSearched] = useState(false);
  const read = useAnswer(useCallback(() => readProjects(jira, query), [jira, query]));
  if (read?.ok === false) return <Message tone="warning">Your projects could not be listed just now.</Message>;
  const projects = read?.value.projects ?? [];
  const unlisted = chosen !== null && !projects.some(({ id }) => id === chosen) ? chosen : null;
  const more = read?.value.more ?? 0;
  return (
    <div className="gate-columns">
      {(more > 0 || searched) && (
        <div className="gate-field">
          <label className="gate-label" htmlFor="project-search">Find a project</label>
          <input id="project-search" className="gate-input" type="search" value={query} onChange={(event) => { setSearched(true); setQuery(event.currentTarget.value); }} />
        </div>
      )}
      <div className="gate-field">
        <label className="gate-label" htmlFor="project">Project</label>
        <select id="project" className="gate-input" value={chosen ?? ''} aria-describedby="project-help" onChange={(event) => onChange(event.currentTarget.value || null)}>
          <option value="">Choose a project</option>
          {unlisted !== null && <option value={unlisted}>{basis?.ok === true ? `${basis.value.project.name} (${basis.value.project.key})` : 'The project so far'}</option>}
          {projects.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <p id="project-help" className="subtle small">{more > 0 ? `And ${more} more: search for them.` : read?.ok === true && projects.length === 0 ? 'You administer no such project.' : 'Those that you administer.'}</p>
      </div>
    </div>
  );
}
