import { useCallback, useState } from 'react';
import type { GatePlace } from '../../src/contract/gate-page';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { readProjects } from './read-choices';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

interface ProjectSelectProps {
  readonly jira: JiraClient;
  readonly chosen: string | null;
  /** What is known of the chosen project. */
  readonly project: GatePlace | null;
  readonly onChange: (projectId: string | null) => void;
}

/** The projects that the person administers; with more than a list can hold, a search field. What is chosen stays listed. */
export function ProjectSelect({ jira, chosen, project, onChange }: ProjectSelectProps) {
  const [query, setQuery] = useState<string | null>(null);
  const words = useSettled(query ?? '');
  const [read, again] = useAnswer(useCallback(() => readProjects(jira, words), [jira, words]));
  if (read?.ok === false) return <Message tone="warning" action={{ name: 'Try again', run: again }}>Your projects could not be listed just now.</Message>;
  const { projects, more } = read?.value ?? { projects: [], more: 0 };
  const unlisted = chosen !== null && !projects.some(({ id }) => id === chosen) ? chosen : null;
  return (
    <div className="gate-columns">
      {(more > 0 || query !== null) && (
        <div className="gate-field">
          <label className="gate-label" htmlFor="project-search">Find a project</label>
          <input id="project-search" className="input" type="search" value={query ?? ''} onChange={(event) => setQuery(event.currentTarget.value)} />
        </div>
      )}
      <div className="gate-field">
        <label className="gate-label" htmlFor="project">Project</label>
        <select id="project" className="input" value={chosen ?? ''} aria-describedby="project-help" onChange={(event) => onChange(event.currentTarget.value || null)}>
          <option value="">{read === null ? 'Reading your projects…' : 'Choose a project'}</option>
          {unlisted !== null && <option value={unlisted}>{project === null ? 'The project so far' : `${project.name} (${project.key})`}</option>}
          {projects.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <p id="project-help" className="subtle small">{helpText(read === null, projects.length, more)}</p>
      </div>
    </div>
  );
}

function helpText(isReading: boolean, listed: number, more: number): string {
  if (more > 0) return `And ${more} more: search for them.`;
  return listed === 0 && !isReading ? 'You administer no such project.' : 'Those that you administer.';
}
